namespace Skein.Exchange.Briefs.Pdf;

/// <summary>A size of type; lengths in points.</summary>
/// <param name="Font">The typeface.</param>
/// <param name="Size">The size.</param>
/// <param name="Leading">From one line to the next.</param>
internal sealed record PdfType(PdfFont Font, double Size, double Leading);

/// <summary>Measures, breaks and draws lines in the two faces of a document.</summary>
internal sealed class PdfPen
{
    private readonly PdfFont _plain = new(TrueTypeFont.Plain, "Plain");
    private readonly PdfFont _bold = new(TrueTypeFont.Bold, "Bold");

    /// <summary>The faces.</summary>
    public IReadOnlyList<PdfFont> Fonts => [_plain, _bold];

    public PdfType Type(double size, double leading, bool isBold = false) => new(isBold ? _bold : _plain, size, leading);

    public static double WidthOf(string text, PdfType type) => type.Font.WidthOf(Shaped(text), type.Size);

    /// <summary>The lines of a text, broken at blanks; a word wider than a line is cut where the line ends.</summary>
    public static IReadOnlyList<string> Lines(string text, PdfType type, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in OneLine.Of(text).Split(' ').SelectMany(word => Pieces(word, type, width)))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && WidthOf(longer, type) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }

    public static void Draw(PdfPage on, string line, PdfType type, double x, double baseline) =>
        on.Write(type.Font, type.Size, x, baseline, Shaped(line));

    private static string Shaped(string line) => DrawingOrder.Of(ArabicForms.Join(line));

    private static IEnumerable<string> Pieces(string word, PdfType type, double width)
    {
        while (WidthOf(word, type) > width)
        {
            var fits = 1;
            while (fits < word.Length && WidthOf(word[..(fits + 1)], type) <= width)
            {
                fits++;
            }

            fits += fits < word.Length && char.IsLowSurrogate(word[fits]) ? 1 : 0;
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
