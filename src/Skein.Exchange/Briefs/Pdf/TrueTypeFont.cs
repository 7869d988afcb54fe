using System.Buffers.Binary;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// A typeface of TrueType outlines (ISO/IEC 14496-22), as far as a document of plain lines needs it: which glyph a character has, how wide it is,
/// and the tables that go into a file. The two that are read lie in this library: DejaVu Sans Condensed, which holds the letters of Latin, Greek,
/// Cyrillic, Hebrew and Arabic script, so that a brief looks the same on each machine.
/// </summary>
internal sealed class TrueTypeFont
{
    private static readonly Lazy<TrueTypeFont> PlainFace = new(() => Read("DejaVuSansCondensed"));
    private static readonly Lazy<TrueTypeFont> BoldFace = new(() => Read("DejaVuSansCondensed-Bold"));
    private readonly byte[] _file;
    private readonly Dictionary<string, (int Start, int Length)> _tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ushort> _glyphs = [];
    private readonly int _metrics;
    private readonly bool _isLongLocation;

    private TrueTypeFont(string name, byte[] file)
    {
        (Name, _file) = (name, file);
        for (var at = 0; at < Word(4); at++)
        {
            var entry = 12 + (16 * at);
            _tables[Encoding.ASCII.GetString(file, entry, 4)] = ((int)Long(entry + 8), (int)Long(entry + 12));
        }

        var head = _tables["head"].Start;
        UnitsPerEm = Word(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(side => (int)(short)Word(head + 36 + (2 * side)))];
        _isLongLocation = Word(head + 50) == 1;
        Ascent = (short)Word(_tables["hhea"].Start + 4);
        Descent = (short)Word(_tables["hhea"].Start + 6);
        _metrics = Word(_tables["hhea"].Start + 34);
        GlyphCount = Word(_tables["maxp"].Start + 4);
        ReadCharacters(_tables["cmap"].Start);
    }

    /// <summary>The upright face.</summary>
    public static TrueTypeFont Plain => PlainFace.Value;

    /// <summary>The bold face.</summary>
    public static TrueTypeFont Bold => BoldFace.Value;

    /// <summary>The name that a file gives it.</summary>
    public string Name { get; }

    /// <summary>How many units make one em; lengths below are in these.</summary>
    public int UnitsPerEm { get; }

    /// <summary>The box around all glyphs: left, bottom, right, top.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>How far letters reach above the line.</summary>
    public int Ascent { get; }

    /// <summary>How far letters reach below the line; negative.</summary>
    public int Descent { get; }

    /// <summary>How many glyphs it has.</summary>
    public int GlyphCount { get; }

    /// <summary>The glyph of a character; 0, a box, for one that it does not have.</summary>
    public ushort GlyphOf(Rune character) => _glyphs.GetValueOrDefault(character.Value);

    /// <summary>How far a glyph moves the pen.</summary>
    public int WidthOf(ushort glyph) => Word(_tables["hmtx"].Start + (4 * Math.Min(glyph, _metrics - 1)));

    /// <summary>A table as it lies in the file; empty when it has none of that name.</summary>
    public ReadOnlySpan<byte> Table(string tag) => _tables.TryGetValue(tag, out var table) ? _file.AsSpan(table.Start, table.Length) : [];

    /// <summary>The outline of a glyph; empty for a blank.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (first, next) = (Location(glyph), Location(glyph + 1));
        return _file.AsSpan(_tables["glyf"].Start + first, next - first);
    }

    private static TrueTypeFont Read(string name)
    {
        using var stream = typeof(TrueTypeFont).Assembly.GetManifestResourceStream($"Skein.Exchange.Briefs.Fonts.{name}.ttf")!;
        var file = new byte[stream.Length];
        stream.ReadExactly(file);
        return new TrueTypeFont(name, file);
    }

    private int Location(int glyph) => _isLongLocation ? (int)Long(_tables["loca"].Start + (4 * glyph)) : 2 * Word(_tables["loca"].Start + (2 * glyph));

    // Format 4 holds the characters of the basic plane, and the scripts of this face lie in it.
    private void ReadCharacters(int start)
    {
        var table = Enumerable.Range(0, Word(start + 2)).Select(at => start + (int)Long(start + 4 + (8 * at) + 4)).First(at => Word(at) == 4);
        var doubled = Word(table + 6);
        int ends = table + 14, starts = ends + doubled + 2, deltas = starts + doubled, ranges = deltas + doubled;
        for (var at = 0; at < doubled; at += 2)
        {
            for (int code = Word(starts + at), last = Word(ends + at); code <= last && code != 0xFFFF; code++)
            {
                var range = Word(ranges + at);
                var glyph = range == 0 ? code : Word(ranges + at + range + (2 * (code - Word(starts + at))));
                if (glyph != 0)
                {
                    _glyphs[code] = (ushort)(glyph + Word(deltas + at));
                }
            }
        }
    }

    private int Word(int at) => BinaryPrimitives.ReadUInt16BigEndian(_file.AsSpan(at));

    private uint Long(int at) => BinaryPrimitives.ReadUInt32BigEndian(_file.AsSpan(at));
}
