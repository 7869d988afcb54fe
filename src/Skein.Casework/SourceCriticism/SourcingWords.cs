using Skein.Casework.Wording;
using Skein.Methods.Sources;

namespace Skein.Casework.SourceCriticism;

/// <summary>The source summary statement in sentences (ICD 206 asks for one): made from counts, to be edited by whoever signs it; in English, because it is signed.</summary>
internal static class SourcingWords
{
    /// <summary>The sentences.</summary>
    /// <param name="summary">The counts.</param>
    /// <param name="about">Of what; null for the whole case.</param>
    public static IReadOnlyList<string> Of(SourceSummary summary, string? about)
    {
        var all = summary.Independence;
        List<string> words =
        [
            about is null ? T.Of("sourcing.case", all.Sources, List(summary.Kinds)) : T.Of("sourcing.about", about, all.Sources, List(summary.Kinds)),
            all.Least == all.Most ? T.Of("sourcing.independent", all.Least) : T.Of("sourcing.independent-between", all.Least, all.Most),
            T.Of("sourcing.letters", string.Join(", ", summary.Reliabilities.Select(letter => $"{letter.Sources} {letter.Reliability?.ToString() ?? "–"}"))),
            T.Of("sourcing.claims", summary.Claims.Count, summary.SingleOrigin.Count(), summary.Claims.Count(claim => claim.HasOfficial)),
        ];
        if (summary.Captures.FirstOrDefault(capture => capture.State == CaptureState.SeenNotArchived) is { } unkept)
        {
            words.Add(T.Of("sourcing.not-kept", unkept.Sources));
        }

        if (summary.Circular.Count > 0)
        {
            words.Add(T.Of("sourcing.circular", summary.Circular.Count));
        }

        words.Add(T.Of("sourcing.limit"));
        return words;
    }

    private static string List(IReadOnlyList<KindCount> kinds) => string.Join(", ", kinds.Select(kind => $"{kind.Sources} {Word(kind.Kind)}"));

    private static string Word(SourceKind kind) => kind switch
    {
        SourceKind.Official => T.Of("sourcing.official"),
        SourceKind.Press => T.Of("sourcing.press"),
        SourceKind.Research => T.Of("sourcing.research"),
        SourceKind.Party => T.Of("sourcing.party"),
        SourceKind.Witness => T.Of("sourcing.witness"),
        _ => T.Of("sourcing.other"),
    };
}
