namespace Skein.Reading.Pdf;

/// <summary>Where a new paragraph starts among the lines of one block: after a wide gap, with an indent, at another size of type.</summary>
internal sealed class ParagraphBreaks
{
    private readonly List<LayoutLine> lines;
    private readonly double pitch;
    private readonly double left;
    private readonly double right;

    public ParagraphBreaks(List<LayoutLine> lines)
    {
        this.lines = lines;
        if (lines.Count == 0)
        {
            return;
        }
        var pitches = lines.Zip(lines.Skip(1), static (above, below) => below.Top - above.Top).Where(static step => step > 0).Order().ToList();
        pitch = pitches.Count == 0 ? 0 : pitches[pitches.Count / 2];
        left = lines.Min(static line => line.Left);
        right = lines.Max(static line => line.Right);
    }

    /// <summary>Whether line <paramref name="index"/>, not the first, starts a paragraph.</summary>
    public bool StartsAt(int index)
    {
        LayoutLine above = lines[index - 1], line = lines[index];
        var height = Math.Max(1, Math.Min(above.Height, line.Height));
        if (line.Top - above.Top > 1.35 * Math.Max(pitch, height) || Math.Max(above.Height, line.Height) > 1.2 * height)
        {
            return true;
        }
        if (line.Words[0].Text[0] is '•' or '‣' or '▪' or '●' or '◦' or '\uF0B7')
        {
            return true;
        }
        if (!EndsSentence(above))
        {
            return false;
        }
        var indent = line.Left - left;
        var isIndented = indent > 0.8 * height && indent < 6 * height && above.Left - left < 0.5 * height;
        var aboveIsShort = above.Right - left < 0.75 * (right - left);
        return isIndented || aboveIsShort;
    }

    public static bool EndsSentence(LayoutLine line) =>
        line.Words[^1].Text.TrimEnd('"', '”', '»', '’', '\'', ')', ']', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0') is [.., '.' or '!' or '?' or ':' or '…' or '؟'];
}
