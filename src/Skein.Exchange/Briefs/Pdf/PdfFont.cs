using System.Globalization;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>A typeface within one document, which remembers the glyphs that are drawn and the characters they stand for.</summary>
/// <param name="face">The typeface.</param>
/// <param name="key">What pages call it.</param>
internal sealed class PdfFont(TrueTypeFont face, string key)
{
    private readonly SortedDictionary<ushort, string> _used = [];

    public TrueTypeFont Face => face;

    public string Key => key;

    /// <summary>The glyphs that are drawn, each with its text.</summary>
    public IReadOnlyDictionary<ushort, string> Used => _used;

    /// <summary>How wide a line is at a size, in points; it is in the order in which it is drawn.</summary>
    public double WidthOf(string line, double size) => line.EnumerateRunes().Sum(rune => face.WidthOf(face.GlyphOf(rune))) * size / face.UnitsPerEm;

    /// <summary>The glyphs of a line as a page names them, in hexadecimal.</summary>
    public string Draw(string line)
    {
        var glyphs = new StringBuilder(line.Length * 4);
        foreach (var rune in line.EnumerateRunes())
        {
            var glyph = face.GlyphOf(rune);

            // Whoever searches or copies gets the letters themselves, not the forms in which they are drawn.
            _used.TryAdd(glyph, glyph == 0 ? "\uFFFD" : rune.ToString().Normalize(NormalizationForm.FormKC));
            glyphs.Append(glyph.ToString("X4", CultureInfo.InvariantCulture));
        }

        return glyphs.ToString();
    }
}
