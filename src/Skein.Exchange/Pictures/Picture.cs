namespace Skein.Exchange.Pictures;

/// <summary>
/// A network as it is to be drawn: where its nodes lie, how its ties are told apart, and what must be said beside it. Nothing in it ranks a
/// node: whoever fills it decides what size and color mean, and says so in the legend. Who may be shown at all is decided before.
/// </summary>
public sealed record Picture
{
    /// <summary>What is shown, in a line; also the name that a screen reader speaks.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown, in a few sentences, for those who do not see it.</summary>
    public string Description { get; init; } = "";

    /// <summary>The nodes, in the order in which their labels seek a place.</summary>
    public IReadOnlyList<PictureNode> Nodes { get; init; } = [];

    /// <summary>The ties; several between the same two nodes are bowed apart.</summary>
    public IReadOnlyList<PictureEdge> Edges { get; init; } = [];

    /// <summary>What shapes, colors and lines mean.</summary>
    public IReadOnlyList<PictureLegendEntry> Legend { get; init; } = [];

    /// <summary>Sentences below the picture: the filter, the caveats, the date.</summary>
    public IReadOnlyList<string> Caption { get; init; } = [];

    /// <summary>Words laid across the whole picture, such as "simulation, not evidence"; null for none.</summary>
    public string? Watermark { get; init; }
}

/// <summary>A node.</summary>
/// <param name="Label">Its name; any text is safe. A long one is shortened in the picture and kept, up to 300 characters, as its tooltip.</param>
/// <param name="X">From left to right, in a unit of the picture's own; finite.</param>
/// <param name="Y">From top to bottom.</param>
public sealed record PictureNode(string Label, double X, double Y)
{
    /// <summary>Its radius in the unit of the positions, zero or more; very small ones are drawn large enough to see. Default 0.08.</summary>
    public double Radius { get; init; } = 0.08;

    /// <summary>Its outline.</summary>
    public NodeShape Shape { get; init; }

    /// <summary>Its color, a number of the caller's; colors repeat after <see cref="PictureTheme.ColorCount"/>.</summary>
    public int ColorClass { get; init; }

    /// <summary>True to draw it hollow with a broken outline: read by the machine, not reviewed.</summary>
    public bool IsUncertain { get; init; }
}

/// <summary>A tie.</summary>
/// <param name="From">The index of one node; of a directed tie the one it leads from.</param>
/// <param name="To">The index of the other node.</param>
public sealed record PictureEdge(int From, int To)
{
    /// <summary>How it is drawn. Default a single line of the first color.</summary>
    public TieStroke Stroke { get; init; } = TieStroke.Plain;

    /// <summary>What a tooltip says of it; null for nothing.</summary>
    public string? Text { get; init; }

    /// <summary>Points that it passes from its first node to its second, in the unit of the positions; a tie with bends is not bowed.</summary>
    public IReadOnlyList<(double X, double Y)> Bends { get; init; } = [];
}

/// <summary>The outline of a node.</summary>
public enum NodeShape
{
    /// <summary>A disc.</summary>
    Disc,

    /// <summary>A square.</summary>
    Square,

    /// <summary>A square on its corner.</summary>
    Diamond,

    /// <summary>A triangle.</summary>
    Triangle,

    /// <summary>A hexagon.</summary>
    Hexagon,
}

/// <summary>A line of the legend.</summary>
/// <param name="Text">What the sample means.</param>
public abstract record PictureLegendEntry(string Text)
{
    /// <summary>A kind of node.</summary>
    /// <param name="Text">What it means.</param>
    /// <param name="Shape">The outline.</param>
    /// <param name="ColorClass">The color.</param>
    /// <param name="IsUncertain">True for a hollow one.</param>
    public sealed record OfNode(string Text, NodeShape Shape, int ColorClass, bool IsUncertain = false) : PictureLegendEntry(Text);

    /// <summary>A kind of tie.</summary>
    /// <param name="Text">What it means.</param>
    /// <param name="Stroke">How it is drawn.</param>
    public sealed record OfEdge(string Text, TieStroke Stroke) : PictureLegendEntry(Text);
}
