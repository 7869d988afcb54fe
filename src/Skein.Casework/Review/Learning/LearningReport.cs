using Skein.Casework.Review.SecondLooks;
using Skein.Model;

namespace Skein.Casework.Review.Learning;

/// <summary>What reviewers made of what a rule proposes with a property.</summary>
/// <param name="Rule">The rule, with its version.</param>
/// <param name="Property">The property that it proposed.</param>
/// <param name="Label">It in words.</param>
/// <param name="Counts">The decisions.</param>
/// <param name="Kept">
/// The share accepted as proposed among those accepted, corrected or rejected, with its 95 percent interval (Wilson); null when none was.
/// Those put aside say nothing either way.
/// </param>
/// <param name="Pending">How many nobody decided on: a share of few decisions among many says little.</param>
public sealed record RuleOutcome(string Rule, PropertyCode Property, string Label, DecisionCounts Counts, ShareOf? Kept, int Pending);

/// <summary>A share with its interval.</summary>
/// <param name="Share">The share, 0 to 1.</param>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
public sealed record ShareOf(double Share, double Low, double High);

/// <summary>What reviewers changed, and into what. Ends are never named: it says that an end was changed, not into whom.</summary>
/// <param name="Rule">The rule, with its version.</param>
/// <param name="Property">The property that it proposed.</param>
/// <param name="Field">What was changed: property, ends, subject, object, value, stance, modality, valid-time, speaker, words, credibility.</param>
/// <param name="From">What was proposed, where that is a code; null otherwise.</param>
/// <param name="To">What it was changed into, where that is a code; null otherwise.</param>
/// <param name="Count">How often.</param>
public sealed record CorrectionCount(string Rule, PropertyCode Property, string Field, string? From, string? To, int Count);

/// <summary>What reviewers accepted, by rule and property.</summary>
/// <param name="Outcomes">By rule and property, in the order of the alphabet.</param>
/// <param name="Corrections">What was corrected into what, most frequent first.</param>
/// <param name="Decided">How many proposals were decided on.</param>
public sealed record LearningReport(IReadOnlyList<RuleOutcome> Outcomes, IReadOnlyList<CorrectionCount> Corrections, int Decided);
