using System.Globalization;
using System.Text;

namespace Skein.Reading.Tests.Support;

/// <summary>Writes small PDF files by hand, so that a test knows exactly which word stands where.</summary>
internal sealed class PdfFile
{
    private readonly List<StringBuilder> pages = [];
    private readonly Dictionary<char, byte> codes = [];

    public string? Encryption { get; init; }

    public string? Title { get; init; }

    public string? Created { get; init; }

    /// <summary>The program that it was written with.</summary>
    public string? Creator { get; init; }

    public PdfFile Page()
    {
        pages.Add(new StringBuilder());
        return this;
    }

    /// <summary>Paints a line with its left end at x and its base at y, in points from the lower left corner of a page of 612 by 792.</summary>
    public PdfFile Line(double x, double y, string text, int size = 12)
    {
        var hex = Convert.ToHexString(text.Select(Code).ToArray());
        pages[^1].Append(CultureInfo.InvariantCulture, $"BT /F1 {size} Tf {x} {y} Td <{hex}> Tj ET\n");
        return this;
    }

    /// <summary>Paints lines below each other, 14 points apart.</summary>
    public PdfFile Lines(double x, double y, params string[] lines)
    {
        foreach (var (index, line) in lines.Index())
        {
            Line(x, y - (14 * index), line);
        }
        return this;
    }

    public byte[] Bytes()
    {
        var kids = string.Join(' ', pages.Select((_, index) => $"{6 + (2 * index)} 0 R"));
        var objects = new List<string>
        {
            "<< /Type /Catalog /Pages 2 0 R >>",
            $"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>",
            Stream(CharacterMap()),
            $"<< {(Title is null ? "" : $"/Title ({Title})")} {(Created is null ? "" : $"/CreationDate ({Created})")} {(Creator is null ? "" : $"/Creator ({Creator})")} >>",
        };
        foreach (var (index, content) in pages.Index())
        {
            objects.Add($"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents {7 + (2 * index)} 0 R >>");
            objects.Add(Stream(content.ToString()));
        }
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (index, item) in objects.Index())
        {
            offsets.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{item}\nendobj\n");
        }
        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        offsets.ForEach(offset => file.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        file.Append(CultureInfo.InvariantCulture, $"trailer << /Size {objects.Count + 1} /Root 1 0 R /Info 5 0 R {Encryption} >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.Latin1.GetBytes(file.ToString());
    }

    /// <summary>ASCII letters have the widths of the font; every other character gets the code of a letter that the text does not use.</summary>
    private byte Code(char character)
    {
        if (character is >= ' ' and <= '~')
        {
            return (byte)character;
        }
        if (!codes.TryGetValue(character, out var code))
        {
            code = (byte)(0xA1 + codes.Count);
            codes.Add(character, code);
        }
        return code;
    }

    private string CharacterMap()
    {
        var all = Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (Code: code, Character: (char)code)).Concat(codes.Select(pair => ((int)pair.Value, pair.Key))).ToList();
        var rows = string.Concat(all.Chunk(100).Select(chunk =>
            $"{chunk.Length} beginbfchar\n{string.Concat(chunk.Select(pair => $"<{pair.Item1:X2}> <{(int)pair.Item2:X4}>\n"))}endbfchar\n"));
        return $"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def 1 begincodespacerange <00> <FF> endcodespacerange\n{rows}endcmap end end";
    }

    private static string Stream(string content) => $"<< /Length {content.Length} >>\nstream\n{content}\nendstream";
}
