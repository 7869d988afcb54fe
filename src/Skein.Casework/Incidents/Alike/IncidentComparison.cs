using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model.Dates;

namespace Skein.Casework.Incidents.Alike;

/// <summary>
/// Compares two incidents aspect by aspect. What agrees and what contradicts adds bits to odds that begin low, because most pairs of incidents are
/// two. The bits are set by hand and measured on nothing; a day apart weighs more than any agreement of words. Used by one thread.
/// </summary>
internal sealed class IncidentComparison(PlaceRelations places)
{
    private const double Prior = -6;

    /// <summary>
    /// True when no evidence can make the two one: of two kinds (an operation is not its sites), one part of the other, parts of one whole, or told
    /// by one document beside each other.
    /// </summary>
    public static bool AreTwo(IncidentFacts left, IncidentFacts right) =>
        left.Kind != right.Kind || left.Wholes.Contains(right.Id) || right.Wholes.Contains(left.Id) || left.Wholes.Overlaps(right.Wholes)
        || left.Documents.Overlaps(right.Documents);

    /// <summary>The probability that the evidence amounts to; 0 where type and place both contradict.</summary>
    public static double Score(IReadOnlyList<AlikeEvidence> evidence)
    {
        bool Contradicts(params string[] aspects) => evidence.Any(one => one.Bearing == AlikeBearing.Contradicts && aspects.Contains(one.Aspect, StringComparer.Ordinal));
        bool Agrees(params string[] aspects) => evidence.Any(one => one.Bearing == AlikeBearing.Agrees && aspects.Contains(one.Aspect, StringComparer.Ordinal));

        // Two acts of one day in one city are the rule in an operation: without a place or somebody in common nothing is asked.
        if ((Contradicts("type") && Contradicts("place", "site", "target")) || !Agrees("date", "name") || !Agrees("place", "site", "target", "participants", "name"))
        {
            return 0;
        }

        return 1 / (1 + Math.Pow(2, -(Prior + evidence.Sum(one => one.Bits))));
    }

    /// <summary>All aspects, in one order.</summary>
    public IReadOnlyList<AlikeEvidence> Of(CaseView view, IncidentFacts left, IncidentFacts right, bool includeProtected) =>
    [
        Date(left, right),
        Place(left, right),
        .. Site(left, right),
        ToldEvidence.Type(left, right),
        .. ToldEvidence.Weapon(left, right),
        ToldEvidence.Toll("killed", left.Killed, right.Killed),
        ToldEvidence.Toll("wounded", left.Wounded, right.Wounded),
        .. ToldEvidence.Others(view, left, right, includeProtected),
        .. ToldEvidence.Target(left, right),
        .. ToldEvidence.Name(left, right),
    ];

    private static AlikeEvidence Date(IncidentFacts left, IncidentFacts right)
    {
        if (left.Dates.Count == 0 || right.Dates.Count == 0)
        {
            return new AlikeEvidence("date", AlikeBearing.Open, T.Of("alike.date.open"), 0);
        }

        var pairs = left.Dates.SelectMany(one => right.Dates.Select(other => (one, other, Fit: Fit(one.Date, other.Date)))).ToList();
        var best = pairs.MaxBy(pair => pair.Fit);
        return best.Fit switch
        {
            2 => new AlikeEvidence("date", AlikeBearing.Agrees, T.Of("alike.date.same", EdtfDisplay.Describe(best.one.Date)), 4),
            1 => new AlikeEvidence("date", AlikeBearing.Agrees, T.Of("alike.date.overlap", EdtfDisplay.Describe(best.one.Date), EdtfDisplay.Describe(best.other.Date)), 1.5),
            _ => new AlikeEvidence("date", AlikeBearing.Contradicts, T.Of("alike.date.apart", EdtfDisplay.Describe(best.one.Date), EdtfDisplay.Describe(best.other.Date)), -8),
        };
    }

    // One day and the same: 2. Dates that may share a day: 1.
    private static int Fit(Edtf left, Edtf right) =>
        DateComparison.Overlaps(left, right) == Certainty.Impossible ? 0 : IsDay(left) && IsDay(right) ? 2 : 1;

    private static bool IsDay(Edtf date) => date.Bounds() is { Earliest: { Kind: DateBoundKind.Finite } first, Latest: { Kind: DateBoundKind.Finite } last } && first.Day == last.Day;

    private AlikeEvidence Place(IncidentFacts left, IncidentFacts right)
    {
        var (relation, one, other) = places.Between(left.Places, right.Places);
        return relation switch
        {
            PlaceRelation.Same => new AlikeEvidence("place", AlikeBearing.Agrees, T.Of("alike.place.same", one), 2),
            PlaceRelation.Within => new AlikeEvidence("place", AlikeBearing.Agrees, T.Of("alike.place.within", one, other), 1.5),
            PlaceRelation.Apart => new AlikeEvidence("place", AlikeBearing.Contradicts, T.Of("alike.place.apart", one, other), -6),
            _ => new AlikeEvidence("place", AlikeBearing.Open, T.Of("alike.place.open"), 0),
        };
    }

    private static IEnumerable<AlikeEvidence> Site(IncidentFacts left, IncidentFacts right)
    {
        if (left.Sites.Count == 0 || right.Sites.Count == 0)
        {
            return [];
        }

        var (one, other) = (left.Sites.First(), right.Sites.First());
        return left.SiteKeys.Overlaps(right.SiteKeys) || SharesOwnWord(left, right)
            ? [new AlikeEvidence("site", AlikeBearing.Agrees, T.Of("alike.site.same", one, other), 2)]
            : [new AlikeEvidence("site", AlikeBearing.Contradicts, T.Of("alike.site.apart", one, other), -6)];
    }

    // A site that shares nothing with another but the name of the town is another site.
    private static bool SharesOwnWord(IncidentFacts left, IncidentFacts right)
    {
        var shared = left.SiteWords.Intersect(right.SiteWords, StringComparer.Ordinal).ToList();
        return shared.Count > 0 && shared.Except(IncidentGathering.WordsOf(left.Places.Concat(right.Places)), StringComparer.Ordinal).Any();
    }
}
