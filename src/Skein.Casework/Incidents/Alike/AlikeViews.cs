using Skein.Casework.Identity;
using Skein.Casework.Views;

namespace Skein.Casework.Incidents.Alike;

/// <summary>How one aspect of two incidents bears on whether they are one.</summary>
public enum AlikeBearing
{
    /// <summary>It speaks for one incident.</summary>
    Agrees = 1,

    /// <summary>It speaks against it.</summary>
    Contradicts,

    /// <summary>One side or both do not say, or it can be either.</summary>
    Open,
}

/// <summary>One aspect of two incidents side by side.</summary>
/// <param name="Aspect">date, place, site, type, weapon, killed, wounded, participants, target or name.</param>
/// <param name="Bearing">For, against, or open.</param>
/// <param name="Words">What both say, in words.</param>
/// <param name="Bits">What it adds, as a logarithm to base 2 of the odds; set by hand, measured on nothing.</param>
public sealed record AlikeEvidence(string Aspect, AlikeBearing Bearing, string Words, double Bits);

/// <summary>One side of a pair of incidents.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="NamedIn">The documents that tell of it, by title; at most five.</param>
/// <param name="Statements">What is said of it with the passages; at most eight.</param>
public sealed record AlikeSide(EntityRef Incident, IReadOnlyList<string> NamedIn, IReadOnlyList<StatementView> Statements);

/// <summary>Two incidents that may be one. Nothing is merged: a person judges.</summary>
/// <param name="Left">One of the two.</param>
/// <param name="Right">The other.</param>
/// <param name="Score">How likely they are one, 0 to 1, by the evidence; not calibrated.</param>
/// <param name="Evidence">What agrees, what contradicts, what is open.</param>
/// <param name="WouldSettle">What would settle it, as a sentence.</param>
/// <param name="State">How the two stand by the judgements made so far.</param>
/// <param name="Why">Those judgements in words; null when there are none.</param>
public sealed record AlikePair(
    AlikeSide Left, AlikeSide Right, double Score, IReadOnlyList<AlikeEvidence> Evidence, string WouldSettle, IdentityState State, string? Why);

/// <summary>Which pairs of incidents to list.</summary>
/// <param name="Least">Pairs with at least this score; 0.01 to 1.</param>
/// <param name="IncludeDecided">True for those that were judged, too.</param>
/// <param name="IncludeProtected">True to name victims, minors, bystanders, relatives and cleared persons in the evidence.</param>
/// <param name="Limit">At most so many.</param>
public sealed record AlikeRequest(double Least = AlikeRequest.UsualLeast, bool IncludeDecided = false, bool IncludeProtected = false, int Limit = 20)
{
    /// <summary>From this score on a reading run asks whether two incidents are one.</summary>
    public const double UsualLeast = 0.5;
}

/// <summary>Pairs of incidents that may be one, the surest first.</summary>
/// <param name="Pairs">The pairs.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Incidents">How many incidents and operations were compared.</param>
/// <param name="Request">What was asked for.</param>
public sealed record AlikeList(IReadOnlyList<AlikePair> Pairs, int Total, int Incidents, AlikeRequest Request);
