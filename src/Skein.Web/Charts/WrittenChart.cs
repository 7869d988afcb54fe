using System.Text.Json;
using Skein.Model;
using Skein.Model.Charts;

namespace Skein.Web.Charts;

/// <summary>A chart as the network island writes and reads it (web/src/network/saving.ts).</summary>
internal sealed record WrittenChart
{
    public IReadOnlyList<string>? Shown { get; init; }

    public IReadOnlyList<string> Hidden { get; init; } = [];

    public IReadOnlyList<Group> Groups { get; init; } = [];

    public IReadOnlyList<JsonElement[]> Places { get; init; } = [];

    public bool Isolates { get; init; }

    public string? Metric { get; init; }

    /// <summary>Reads what a browser sent.</summary>
    /// <param name="text">The text; empty for a chart that nothing was done to.</param>
    /// <returns>The chart without scope and filter; null when the text is no chart.</returns>
    public static ChartContent? Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return new ChartContent();
        }
        try
        {
            return JsonSerializer.Deserialize<WrittenChart>(text, JsonSerializerOptions.Web)?.ToContent();
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Writes a chart for the island.</summary>
    public static string Of(ChartContent content) => JsonSerializer.Serialize(
        new WrittenChart
        {
            Shown = content.Shown is { } shown ? [.. shown.Select(entity => entity.Value)] : null,
            Hidden = [.. content.Hidden.Select(entity => entity.Value)],
            Groups = [.. content.Groups.Where(group => group.Members.Count > 0).Select(group => new Group(group.Name, [.. group.Members.Select(member => member.Value)], group.X, group.Y))],
            Places = [.. content.Places.Select(Place)],
            Isolates = content.WithIsolates,
            Metric = content.Metric,
        },
        JsonSerializerOptions.Web);

    private static JsonElement[] Place(ChartPlace place) =>
    [
        JsonSerializer.SerializeToElement(place.Entity.Value), JsonSerializer.SerializeToElement(place.X),
        JsonSerializer.SerializeToElement(place.Y), JsonSerializer.SerializeToElement(place.IsPinned ? 1 : 0),
    ];

    private ChartContent ToContent() => Groups.Any(group => group?.Members is null) || Places.Any(place => place is not { Length: 4 })
        ? throw new JsonException("A group or a place is not whole.")
        : new ChartContent
        {
            Shown = Shown?.Select(EntityId.From).ToEquatableList(),
            Hidden = Hidden.Select(EntityId.From).ToEquatableList(),
            Groups = Groups.Select(group => new ChartGroup(group.Name, group.Members.Select(EntityId.From).ToEquatableList(), group.X, group.Y)).ToEquatableList(),
            Places = Places.Select(place => new ChartPlace(EntityId.From(place[0].GetString()!), place[1].GetDouble(), place[2].GetDouble(), place[3].GetInt32() == 1))
                .ToEquatableList(),
            WithIsolates = Isolates,
            Metric = string.IsNullOrEmpty(Metric) ? null : Metric,
        };

    /// <summary>A group.</summary>
    public sealed record Group(string Name, IReadOnlyList<string> Members, double? X, double? Y);
}
