namespace Skein.Reading.Pdf;

/// <summary>One page as it is laid out, in points from the upper left corner.</summary>
internal sealed record LayoutPage(int Number, double Width, double Height)
{
    public List<LayoutBlock> Blocks { get; } = [];
}

/// <summary>Lines that stand together in one column.</summary>
internal sealed record LayoutBlock
{
    public List<LayoutLine> Lines { get; } = [];

    public double Left => Lines.Min(static line => line.Left);

    public double Right => Lines.Max(static line => line.Right);
}

/// <summary>One line; its words in reading order.</summary>
internal sealed record LayoutLine
{
    public List<LayoutWord> Words { get; set; } = [];

    public double Left => Words.Min(static word => word.X);

    public double Right => Words.Max(static word => word.X + word.Width);

    public double Top => Words.Min(static word => word.Y);

    public double Height => Words.Max(static word => word.Height);

    public string Text => string.Join(' ', Words.Select(static word => word.Text));
}

internal readonly record struct LayoutWord(string Text, double X, double Y, double Width, double Height);
