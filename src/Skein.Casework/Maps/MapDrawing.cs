namespace Skein.Casework.Maps;

/// <summary>How a map is drawn.</summary>
public sealed record MapDrawing
{
    /// <summary>The width in pixels, 300 to 4,000; default 1,000.</summary>
    public int Width { get; init; } = 1_000;

    /// <summary>Around one place of the map, by its identifier in the gazetteers; null, the default, for all of them. One that is not on the map is passed over.</summary>
    public string? Around { get; init; }

    /// <summary>True to show the places that lie far from most others, too; by default the frame leaves them out, and the caption counts them.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Where a click on a place leads; null, the default, for nowhere.</summary>
    public Func<MapPlace, string>? LinkOf { get; init; }

    /// <summary>True, the default, to say below what a page would say beside it.</summary>
    public bool WithCaption { get; init; } = true;
}
