using System.Buffers.Binary;
using System.Text;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// A typeface cut down to the glyphs that a document uses, with their numbers unchanged: outlines of the others are empty. What a glyph is composed
/// of is kept with it.
/// </summary>
internal static class FontSubset
{
    private const int Composite = -1;
    private const int WordsFollow = 0x0001, HasScale = 0x0008, MoreFollow = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;
    private static readonly string[] Kept = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    /// <summary>The bytes of the font file.</summary>
    public static byte[] Of(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var glyphs = WithParts(font, used);
        using var outlines = new MemoryStream();
        var locations = new byte[4 * (font.GlyphCount + 1)];
        for (var glyph = 0; glyph < font.GlyphCount; glyph++)
        {
            BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(4 * glyph), (uint)outlines.Length);
            if (glyphs.Contains((ushort)glyph))
            {
                outlines.Write(font.Outline(glyph));
                outlines.SetLength((outlines.Length + 3) / 4 * 4);
                outlines.Position = outlines.Length;
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(locations.AsSpan(4 * font.GlyphCount), (uint)outlines.Length);
        var head = font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        return File(Kept.Select(tag => (tag, tag switch
        {
            "glyf" => outlines.ToArray(),
            "loca" => locations,
            "head" => head,
            _ => font.Table(tag).ToArray(),
        })).Where(table => table.Item2.Length > 0).ToList());
    }

    private static HashSet<ushort> WithParts(TrueTypeFont font, IEnumerable<ushort> used)
    {
        var glyphs = new HashSet<ushort> { 0 };
        var open = new Queue<ushort>(used);
        while (open.TryDequeue(out var glyph))
        {
            if (glyphs.Add(glyph))
            {
                foreach (var part in Parts(font.Outline(glyph)))
                {
                    open.Enqueue(part);
                }
            }
        }

        return glyphs;
    }

    private static List<ushort> Parts(ReadOnlySpan<byte> outline)
    {
        var parts = new List<ushort>();
        if (outline.Length < 10 || BinaryPrimitives.ReadInt16BigEndian(outline) != Composite)
        {
            return parts;
        }

        int flags, at = 10;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            parts.Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
            at += 4 + ((flags & WordsFollow) != 0 ? 4 : 2)
                + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & MoreFollow) != 0);
        return parts;
    }

    private static byte[] File(List<(string Tag, byte[] Bytes)> tables)
    {
        var power = 1;
        var rounds = 0;
        while (power * 2 <= tables.Count)
        {
            (power, rounds) = (power * 2, rounds + 1);
        }

        var start = 12 + (16 * tables.Count);
        var file = new byte[start + tables.Sum(table => (table.Bytes.Length + 3) / 4 * 4)];
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(16 * power));
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(8), (ushort)rounds);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(10), (ushort)((16 * tables.Count) - (16 * power)));
        for (var at = 0; at < tables.Count; at++)
        {
            var entry = file.AsSpan(12 + (16 * at));
            tables[at].Bytes.CopyTo(file.AsSpan(start));
            Encoding.ASCII.GetBytes(tables[at].Tag, entry);
            BinaryPrimitives.WriteUInt32BigEndian(entry[4..], Sum(tables[at].Bytes));
            BinaryPrimitives.WriteUInt32BigEndian(entry[8..], (uint)start);
            BinaryPrimitives.WriteUInt32BigEndian(entry[12..], (uint)tables[at].Bytes.Length);
            start += (tables[at].Bytes.Length + 3) / 4 * 4;
        }

        return file;
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = 0u;
        for (var at = 0; at < bytes.Length; at += 4)
        {
            var last = bytes.AsSpan(at, Math.Min(4, bytes.Length - at));
            Span<byte> word = [0, 0, 0, 0];
            last.CopyTo(word);
            sum = unchecked(sum + BinaryPrimitives.ReadUInt32BigEndian(word));
        }

        return sum;
    }
}
