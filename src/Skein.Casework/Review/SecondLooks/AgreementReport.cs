using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>How often first and second look gave the same answer: accepted, corrected, rejected or unsure.</summary>
/// <param name="Looks">How many decisions were looked at again.</param>
/// <param name="Same">How many got the same answer.</param>
/// <param name="Alpha">
/// Krippendorff's alpha for nominal values: 1 for full agreement, 0 for that of chance; null when there is nothing to compare, as when every
/// answer is the same one.
/// </param>
public sealed record Agreement(int Looks, int Same, double? Alpha)
{
    /// <summary>The share of the same answers, 0 to 1; null without looks.</summary>
    public double? Share => Looks == 0 ? null : (double)Same / Looks;
}

/// <summary>Agreement on one property.</summary>
/// <param name="Property">The property.</param>
/// <param name="Label">It in words.</param>
/// <param name="Agreement">The agreement.</param>
public sealed record PropertyAgreement(PropertyCode Property, string Label, Agreement Agreement);

/// <summary>Agreement of two coders, whoever of them decided first; named in the order of the alphabet.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Agreement">The agreement.</param>
public sealed record PairAgreement(Coder One, Coder Other, Agreement Agreement);

/// <summary>Where two answers differ, so that the coders can talk about it.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Property">Its property.</param>
/// <param name="First">The first answer, which stands.</param>
/// <param name="Second">The second answer.</param>
public sealed record Disagreement(ProposalId Proposal, PropertyCode Property, Decision First, Decision Second);

/// <summary>How many proposals got which decision.</summary>
/// <param name="Accepted">As proposed.</param>
/// <param name="Corrected">After a correction.</param>
/// <param name="Rejected">Refused.</param>
/// <param name="Unsure">Put aside.</param>
public sealed record DecisionCounts(int Accepted, int Corrected, int Rejected, int Unsure)
{
    /// <summary>All of them.</summary>
    public int Total => Accepted + Corrected + Rejected + Unsure;
}

/// <summary>
/// What one coder decided on what one rule proposes with one property. No order of coders is made of it: the rows stand by the alphabet.
/// </summary>
/// <param name="Coder">The coder.</param>
/// <param name="Rule">The rule, with its version.</param>
/// <param name="Property">The property.</param>
/// <param name="Counts">The decisions.</param>
public sealed record CoderCounts(Coder Coder, string Rule, PropertyCode Property, DecisionCounts Counts);

/// <summary>Acceptance and agreement of a case.</summary>
/// <param name="Overall">Agreement over all second looks.</param>
/// <param name="ByProperty">By property, in the order of the alphabet.</param>
/// <param name="ByPair">By pair of coders, in the order of the alphabet.</param>
/// <param name="Disagreements">Where answers differ, in the order of the log; without names of coders.</param>
/// <param name="Drawn">How many decisions are drawn for a second look.</param>
/// <param name="Acceptance">Decisions by coder, rule and property, in the order of the alphabet.</param>
public sealed record AgreementReport(
    Agreement Overall,
    IReadOnlyList<PropertyAgreement> ByProperty,
    IReadOnlyList<PairAgreement> ByPair,
    IReadOnlyList<Disagreement> Disagreements,
    int Drawn,
    IReadOnlyList<CoderCounts> Acceptance);
