using System.Text.Json;
using Skein.Casework.Pictures;
using Skein.Web.Filters;
using Skein.Web.Wording;

namespace Skein.Web.Charts;

/// <summary>What the network island is told in attributes of its figure: its words, since no sentence stands in a script, and the clocks.</summary>
internal static class CanvasWords
{
    private static readonly string[] Keys =
    [
        "open", "measured", "more", "reading", "lost", "selected", "count", "further", "passages", "possible", "contradicted", "proposed", "directed",
        "in", "select", "group", "all-times", "next", "play", "pause", "measuring", "sizes", "between", "link", "drawn", "hidden", "inside", "loose",
        "placing", "weight.0", "weight.1", "weight.2", "weight.3",
    ];

    public static string Json => JsonSerializer.Serialize(Keys.ToDictionary(key => key, key => T.Find("canvas.word." + key) ?? ""));

    /// <summary>The clocks that a slider can move, by the field of the filter. The third needs an authority, which the filter names.</summary>
    public static IReadOnlyList<(string Field, ClockSpan Span)> Clocks(NetworkClocks clocks, FilterQuery filter)
    {
        (string Field, ClockSpan? Span)[] all =
        [
            (FilterFields.TrueAt, clocks.True), (FilterFields.SaidBy, clocks.Said),
            (FilterFields.KnownBy, filter[FilterFields.KnownTo].Length > 0 ? clocks.Said : null), (FilterFields.RecordedBy, clocks.Recorded),
        ];
        return [.. all.Where(clock => clock.Span is not null).Select(clock => (clock.Field, clock.Span!))];
    }

    public static string Spans(IEnumerable<(string Field, ClockSpan Span)> clocks) =>
        JsonSerializer.Serialize(clocks.ToDictionary(clock => clock.Field, clock => clock.Span), JsonSerializerOptions.Web);
}
