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
            filter.TrueAt is { } trueAt ? $"true at {trueAt}" : null,
            filter.SaidBy is { } saidBy ? $"said by {saidBy}" : null,
            filter.KnownTo is { } known ? $"known to {known.Agency} by {known.By}" : null,
            filter.RecordedBy is { } recordedBy ? $"recorded by {recordedBy:yyyy-MM-dd HH:mm} UTC" : null,
            filter.MinReliability is { } letter ? $"sources {letter} or better" : null,
            filter.MinCredibility is { } digit ? $"information {(int)digit} or better" : null,
            filter is { IncludeUnjudged: true } and ({ MinReliability: not null } or { MinCredibility: not null })
                ? $"{Reliability.F} and {(int)Credibility.CannotBeJudged} (cannot be judged) included" : null,
            filter.IncludeUnreviewed ? "machine reading, not reviewed, included" : null,
            filter.IncludeProtected ? "protected persons included" : null,
            filter.Variant != TieVariant.Base ? $"{filter.Variant.ToString().ToLowerInvariant()} tie rules" : null,
        ];
        return [.. words.OfType<string>()];
    }
}
