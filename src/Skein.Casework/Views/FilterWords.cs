using Skein.Casework.Wording;
using Skein.Model.Sources;
using Skein.Networks.Rules;

namespace Skein.Casework.Views;

/// <summary>Says a filter in words, for results and exports.</summary>
public static class FilterWords
{
    /// <summary>The conditions that differ from the default, each a phrase; empty when none does.</summary>
    /// <param name="filter">The filter.</param>
    public static IReadOnlyList<string> Of(ViewFilter filter)
    {
        string?[] words =
        [
            filter.TrueAt is { } trueAt ? T.Of("filter.true-at", trueAt) : null,
            filter.SaidBy is { } saidBy ? T.Of("filter.said-by", saidBy) : null,
            filter.KnownTo is { } known ? T.Of("filter.known-to", known.Agency, known.By) : null,
            filter.RecordedBy is { } recordedBy ? T.Of("filter.recorded-by", recordedBy) : null,
            filter.MinReliability is { } letter ? T.Of("filter.min-reliability", letter) : null,
            filter.MinCredibility is { } digit ? T.Of("filter.min-credibility", (int)digit) : null,
            filter is { IncludeUnjudged: true } and ({ MinReliability: not null } or { MinCredibility: not null })
                ? T.Of("filter.unjudged", Reliability.F, (int)Credibility.CannotBeJudged) : null,
            filter.IncludeUnreviewed ? T.Of("filter.unreviewed") : null,
            filter.IncludeProtected ? T.Of("filter.protected") : null,
            filter.Variant switch
            {
                TieVariant.Restricted => T.Of("filter.ties.restricted"),
                TieVariant.Extended => T.Of("filter.ties.extended"),
                _ => null,
            },
        ];
        return [.. words.OfType<string>()];
    }
}
