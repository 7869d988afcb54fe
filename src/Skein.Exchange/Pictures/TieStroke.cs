namespace Skein.Exchange.Pictures;

/// <summary>How a tie is drawn, in the network as in the legend.</summary>
public sealed record TieStroke
{
    internal static readonly TieStroke Plain = new();

    /// <summary>The form of its family. Default single.</summary>
    public LineForm Form { get; init; }

    /// <summary>Its color, a number of the caller's; colors repeat after <see cref="PictureTheme.ColorCount"/>. Ignored where an ink is given.</summary>
    public int ColorClass { get; init; }

    /// <summary>Its color by name, in the place of a number; null for that of its class.</summary>
    public LineInk? Ink { get; init; }

    /// <summary>Its width in pixels, above 0 to 10; thinner where hundreds are drawn. Default 1.4.</summary>
    public double Width { get; init; } = 1.4;

    /// <summary>Whether the line is broken, which means doubt and nothing else. Default not.</summary>
    public LineDoubt Doubt { get; init; }

    /// <summary>True for a cross on its middle: somebody denies it.</summary>
    public bool IsCrossed { get; init; }

    /// <summary>True for an arrowhead at the second node.</summary>
    public bool IsDirected { get; init; }
}

/// <summary>The form of a line, so that nothing rests on color alone.</summary>
public enum LineForm
{
    /// <summary>One line.</summary>
    Single,

    /// <summary>Two lines side by side.</summary>
    Double,

    /// <summary>A line with beads on it.</summary>
    Beaded,

    /// <summary>A line with short strokes across it.</summary>
    Ticked,
}

/// <summary>How a line is broken.</summary>
public enum LineDoubt
{
    /// <summary>Not.</summary>
    None,

    /// <summary>Dashes: the tie is possible only.</summary>
    Dashed,

    /// <summary>Dots: read by the machine, not reviewed.</summary>
    Dotted,
}

/// <summary>The inks of the pages, which the network there is drawn with, too; for a light and a dark ground.</summary>
public enum LineInk
{
    /// <summary>That of texts.</summary>
    Ink,

    /// <summary>That of links.</summary>
    Link,

    /// <summary>That of what has the focus.</summary>
    Focus,

    /// <summary>That of the line beside a quote.</summary>
    QuoteLine,

    /// <summary>That of what stands back.</summary>
    Dim,

    /// <summary>That of what the machine read.</summary>
    Machine,

    /// <summary>That of warnings.</summary>
    Warn,
}
