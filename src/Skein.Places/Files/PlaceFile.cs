using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Skein.Places.Files;

/// <summary>
/// A gazetteer file: one line of text (<c>skein-places/1</c>, rows, bytes, source; separated by tabs), then deflate. Inside, column stands
/// behind column, each with one line a row; a country and parent as in the row before are empty, coordinates are hundredths of a degree as
/// differences to the last that were given. Rows stand behind what they lie in.
/// </summary>
internal sealed class PlaceFile
{
    public const string Format = "skein-places/1";
    private const int LongestHead = 4096;
    private const int MostBytes = 1 << 30;

    private PlaceFile(int rows, string source, byte[] body) => (Rows, Source, Body) = (rows, source, body);

    public int Rows { get; }

    public string Source { get; }

    /// <summary>The columns, unpacked.</summary>
    public byte[] Body { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no gazetteer file, or it is cut.</exception>
    public static PlaceFile Read(Stream stream)
    {
        var head = Head(stream).Split('\t');
        if (head.Length != 4 || head[0] != Format
            || !int.TryParse(head[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            || !int.TryParse(head[2], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) || bytes > MostBytes)
        {
            throw new InvalidDataException("The first line is not that of a gazetteer file.");
        }

        var body = new byte[bytes];
        using var unpacked = new DeflateStream(stream, CompressionMode.Decompress, leaveOpen: true);
        return unpacked.ReadAtLeast(body, bytes, throwOnEndOfStream: false) == bytes
            ? new PlaceFile(rows, head[3], body)
            : throw new InvalidDataException("The file ends too early.");
    }

    /// <summary>Writes a file.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="rows">How many rows the columns have.</param>
    /// <param name="source">Source and license, in one line.</param>
    /// <param name="columns">The columns, each line ended by a line feed.</param>
    public static void Write(Stream stream, int rows, string source, IReadOnlyList<MemoryStream> columns)
    {
        var bytes = columns.Sum(column => column.Length);
        var head = string.Create(CultureInfo.InvariantCulture, $"{Format}\t{rows}\t{bytes}\t{source}\n");
        stream.Write(Encoding.UTF8.GetBytes(head));
        using var packed = new DeflateStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        foreach (var column in columns)
        {
            column.Position = 0;
            column.CopyTo(packed);
        }
    }

    private static string Head(Stream stream)
    {
        var bytes = new List<byte>();
        for (var next = stream.ReadByte(); next is not (-1 or '\n') && bytes.Count < LongestHead; next = stream.ReadByte())
        {
            bytes.Add((byte)next);
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }
}
