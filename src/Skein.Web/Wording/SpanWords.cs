using System.Text.Json;

namespace Skein.Web.Wording;

/// <summary>What the brush on a strip of time and the timeline are told in attributes, since no sentence stands in a script.</summary>
internal static class SpanWords
{
    private static readonly string[] Keys =
    [
        "from", "to", "window", "all", "lost", "fold", "unfold", "items", "picked", "denied", "proposed", "play", "pause", "next",
    ];

    public static string Json => JsonSerializer.Serialize(Keys.ToDictionary(key => key, key => T.Of("span.word." + key)));
}
