namespace Skein.Exchange.Maps;

/// <summary>A map as it is to be drawn, in pixels from the upper left corner; whoever fills it has projected it.</summary>
public sealed record MapPicture
{
    /// <summary>What is shown, in a line; also the name that a screen reader speaks.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, in a few sentences, for those who do not see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>The width in pixels, above 0.</summary>
    public required double Width { get; init; }

    /// <summary>The height of the map in pixels, above 0; the caption lies below it.</summary>
    public required double Height { get; init; }

    /// <summary>The land below, country by country.</summary>
    public IReadOnlyList<MapLand> Land { get; init; } = [];

    /// <summary>The areas, those drawn first below the others.</summary>
    public IReadOnlyList<MapArea> Areas { get; init; } = [];

    /// <summary>Sentences below the map; none where a page says them beside it.</summary>
    public IReadOnlyList<string> Caption { get; init; } = [];
}

/// <summary>A country.</summary>
/// <param name="Name">Its name, as a tooltip.</param>
/// <param name="Rings">Its rings; each is closed by the drawing.</param>
public sealed record MapLand(string Name, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings);

/// <summary>An area in which something is said to have been or happened. Never a point.</summary>
/// <param name="Rings">Its outline, one ring or several.</param>
/// <param name="Tooltip">What it is and on what its extent rests; any text is safe.</param>
public sealed record MapArea(IReadOnlyList<IReadOnlyList<(double X, double Y)>> Rings, string Tooltip)
{
    /// <summary>Its name and where it is written; null where there is no room.</summary>
    public (string Text, double X, double Y)? Label { get; init; }

    /// <summary>Where a click leads, as an address within the page or the host; null for nowhere, as in a file.</summary>
    public string? Link { get; init; }

    /// <summary>True for a broken outline: the program took the place by its name, and nobody said so.</summary>
    public bool IsUncertain { get; init; }

    /// <summary>How it is filled; plain by default.</summary>
    public AreaTint Tint { get; init; }
}

/// <summary>How an area is filled: lightly where nothing was asked, else by whether something in it lies in the stretch of time that was asked for.</summary>
public enum AreaTint
{
    /// <summary>Lightly: no stretch of time was asked for.</summary>
    Plain,

    /// <summary>Full: something certainly lies in it.</summary>
    Full,

    /// <summary>Hatched: something may lie in it.</summary>
    Hatched,

    /// <summary>An outline only: nothing does.</summary>
    Empty,
}
