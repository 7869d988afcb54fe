using System.Globalization;
using System.Text;

namespace Skein.Exchange.Pictures;

/// <summary>
/// Text as lines of even width, so that a picture needs no font of the machine and looks the same on all of them. It knows the Latin letters
/// with their marks, which covers names written in Latin script and the usual romanizations; a letter it does not know is an empty box, and
/// is counted.
/// </summary>
internal static class StrokeFont
{
    private const double Em = 20;
    private const double SideBearing = 1.5;
    private const double BoxWidth = 9;
    private const double WideBoxWidth = 16;
    private static readonly Dictionary<int, Glyph> Letters = StrokeGlyphs.Letters.Keys.ToDictionary(code => code, code => Read(StrokeGlyphs.Letters[code]));
    private static readonly Dictionary<int, Glyph> Accents = StrokeGlyphs.Accents.Keys.ToDictionary(code => code, code => Read(StrokeGlyphs.Accents[code]));

    private sealed record Glyph(double Width, (double X, double Y)[][] Strokes);

    /// <summary>How wide a line is at a size; also a fair guess for the fonts that show an SVG.</summary>
    public static double WidthOf(string line, double size) => Lay(line, []).Width * size / Em;

    /// <summary>The strokes of a line that begins at zero with its baseline at zero, y downward, and how many of its letters are boxes.</summary>
    public static (List<(double X, double Y)[]> Strokes, int Unknown) StrokesOf(string line, double size)
    {
        var strokes = new List<(double X, double Y)[]>();
        var unknown = Lay(line, strokes).Unknown;
        return (strokes.ConvertAll(stroke => Array.ConvertAll(stroke, point => (point.X * size / Em, -point.Y * size / Em))), unknown);
    }

    private static (double Width, int Unknown) Lay(string line, List<(double X, double Y)[]> strokes)
    {
        var (pen, unknown) = (0.0, 0);
        var (middle, high, low) = (0.0, 12.0, 0.0);
        Rune[] runes = [.. line.Normalize(NormalizationForm.FormD).EnumerateRunes()];
        for (var index = 0; index < runes.Length; index++)
        {
            var rune = runes[index];
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                if (!Accents.TryGetValue(rune.Value, out var accent))
                {
                    unknown++;
                    continue;
                }

                // Several marks on one letter stand on each other.
                var at = accent.Width > 0 ? high : low;
                Add(accent, middle, at);
                (high, low) = accent.Width > 0 ? (high + 3.4, low) : (high, low - 3);
                continue;
            }

            if (rune.Value == ' ')
            {
                pen += 6;
                continue;
            }

            if (rune.Value is 0x200C or 0x200D)
            {
                continue;
            }

            // A mark above takes the place of the dot.
            var hasMark = index + 1 < runes.Length && Accents.TryGetValue(runes[index + 1].Value, out var next) && next.Width > 0;
            var code = rune.Value switch { 'i' when hasMark => 'ı', 'j' when hasMark => 'ȷ', _ => rune.Value };
            if (!Letters.TryGetValue(code, out var glyph))
            {
                unknown++;
                var width = IsWide(rune) ? WideBoxWidth : BoxWidth;
                glyph = new Glyph(width, [[(0, 0), (0, 14), (width, 14), (width, 0), (0, 0)]]);
            }

            var bearing = glyph.Width < 1 ? SideBearing + 0.4 : SideBearing;
            Add(glyph, pen + bearing, 0);
            middle = pen + bearing + (glyph.Width / 2);
            high = Math.Max(12, glyph.Strokes.Max(stroke => stroke.Max(point => point.Y)) + 2);
            low = Math.Min(0, glyph.Strokes.Min(stroke => stroke.Min(point => point.Y)));
            pen += glyph.Width + (2 * bearing);
        }

        return (pen, unknown);

        void Add(Glyph glyph, double across, double up) =>
            strokes.AddRange(glyph.Strokes.Select(stroke => Array.ConvertAll(stroke, point => (point.X + across, point.Y + up))));
    }

    // Scripts of squares: Hangul, kana, Chinese, emoji.
    private static bool IsWide(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF00 and <= 0xFF60) or >= 0x1F000;

    private static Glyph Read(string drawing)
    {
        if (drawing.Length > 2 && drawing[1] == '+')
        {
            var other = Read(StrokeGlyphs.Letters[drawing[0]]);
            return other with { Strokes = [.. other.Strokes, .. drawing[2..].Split(';').Select(Stroke)] };
        }

        var parts = drawing.Split('|');
        return new Glyph(double.Parse(parts[0], CultureInfo.InvariantCulture), [.. parts[1].Split(';').Select(Stroke)]);
    }

    private static (double X, double Y)[] Stroke(string drawing)
    {
        (double X, double Y)[] points = [.. drawing.TrimStart('~', '@').Split(' ').Select(pair => pair.Split(','))
            .Select(pair => (double.Parse(pair[0], CultureInfo.InvariantCulture), double.Parse(pair[1], CultureInfo.InvariantCulture)))];
        return drawing[0] switch { '~' => Smooth(points, isRing: false), '@' => Smooth(points, isRing: true), _ => points };
    }

    // Catmull and Rom's curve through the points.
    private static (double X, double Y)[] Smooth((double X, double Y)[] points, bool isRing)
    {
        const int steps = 5;
        var n = points.Length;
        var result = new List<(double X, double Y)>();
        for (var index = 0; index < (isRing ? n : n - 1); index++)
        {
            var (a, b, c, d) = (At(index - 1), At(index), At(index + 1), At(index + 2));
            for (var step = 0; step < steps; step++)
            {
                var t = (double)step / steps;
                result.Add((On(a.X, b.X, c.X, d.X, t), On(a.Y, b.Y, c.Y, d.Y, t)));
            }
        }

        result.Add(isRing ? points[0] : points[^1]);
        return [.. result];

        (double X, double Y) At(int index) => isRing ? points[((index % n) + n) % n] : points[Math.Clamp(index, 0, n - 1)];

        static double On(double a, double b, double c, double d, double t) =>
            0.5 * ((2 * b) + ((c - a) * t) + (((2 * a) - (5 * b) + (4 * c) - d) * t * t) + (((3 * b) - a - (3 * c) + d) * t * t * t));
    }
}
