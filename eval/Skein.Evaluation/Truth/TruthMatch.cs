using Skein.Model;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Evaluation.Truth;

/// <summary>Pairs what was found in a passage with what it says, one to one: equal ends first, then the same name in another form.</summary>
internal static class TruthMatch
{
    // True of nearly every sentence, so labelled only where a case is about them.
    private static readonly HashSet<string> Frames = new(
        ["name", "described-as", "occupation", "nationality", "age", "located-in", "incident-type", "stage", "occurred-on", "occurred-at", "outcome"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> NeverNothing = new(
        ["name", "described-as", "occupation", "nationality", "age", "located-in"], StringComparer.Ordinal);

    /// <summary>Scores one case.</summary>
    public static CaseScore Score(TruthCase truth, IReadOnlyList<FoundStatement> found)
    {
        var open = found.Where(one => IsScored(truth, one)).ToList();
        var pairs = new List<(TruthStatement Truth, FoundStatement Found)>();
        foreach (var exact in (bool[])[true, false])
        {
            foreach (var statement in truth.Statements.OrderBy(one => one.IsOptional))
            {
                if (pairs.Exists(pair => ReferenceEquals(pair.Truth, statement)) || open.Find(one => Means(statement, one, exact)) is not { } match)
                {
                    continue;
                }

                pairs.Add((statement, match));
                open.Remove(match);
            }
        }

        // The same thing read a second time is neither right again nor invented.
        open.RemoveAll(one => pairs.Exists(pair => Means(pair.Truth, one, exact: false)));
        return new CaseScore(
            truth,
            [.. pairs.Where(pair => !pair.Truth.IsOptional)],
            [.. truth.Statements.Where(one => !one.IsOptional && !pairs.Exists(pair => ReferenceEquals(pair.Truth, one)))],
            open);
    }

    private static bool IsScored(TruthCase truth, FoundStatement found) =>
        truth.Statements.Count == 0 ? !NeverNothing.Contains(found.Property)
        : !Frames.Contains(found.Property) || truth.Statements.Any(one => one.Property == found.Property);

    private static bool Means(TruthStatement truth, FoundStatement found, bool exact)
    {
        if (truth.Property != found.Property || truth.Stance == "denies" != (found.Stance == "denies"))
        {
            return false;
        }

        var property = PropertyVocabulary.Shipped.Get(PropertyCode.From(truth.Property));
        if (property.Value is { } kind)
        {
            return IsOne(truth.Subject, found.Subject, found.SubjectType, exact) && IsValue(kind, truth.End, found.End);
        }

        return (IsOne(truth.Subject, found.Subject, found.SubjectType, exact) && IsOne(truth.End, found.End, found.EndType, exact))
            || (property.IsSymmetric && IsOne(truth.Subject, found.End, found.EndType, exact) && IsOne(truth.End, found.Subject, found.SubjectType, exact));
    }

    private static bool IsOne(string truth, string found, string? type, bool exact) =>
        exact ? TruthNames.AreEqual(truth, found)
        : type is "person" or "organisation" or "place" ? TruthNames.AreOneName(truth, found)
        : TruthNames.AreOneDescription(truth, found);

    private static bool IsValue(ValueKind kind, string truth, string found) => kind switch
    {
        ValueKind.Name => TruthNames.AreEqual(truth, found),
        ValueKind.Text => TruthNames.AreOneDescription(truth, found),
        _ => string.Equals(truth, found, StringComparison.Ordinal),
    };
}
