using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Skein.Exchange.Pictures;

/// <summary>Writes dots as a PNG file (ISO/IEC 15948): eight bits of red, green and blue, each row as its difference from the one above.</summary>
internal static class PngFile
{
    private const byte Up = 2;
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(value =>
        Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320))];

    public static void Write(Stream stream, Canvas canvas, int dotsAPixel, string title)
    {
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, canvas.Width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), canvas.Height);
        (head[8], head[9]) = (8, 2);
        Chunk(stream, "IHDR", head);

        // Pixels of 96 to the inch, so that documents show it in the size of the SVG.
        var density = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(density, 3_780 * dotsAPixel);
        BinaryPrimitives.WriteInt32BigEndian(density.AsSpan(4), 3_780 * dotsAPixel);
        density[8] = 1;
        Chunk(stream, "pHYs", density);
        Chunk(stream, "iTXt", [.. Encoding.ASCII.GetBytes("Title"), 0, 0, 0, 0, 0, .. Encoding.UTF8.GetBytes(title)]);
        Chunk(stream, "IDAT", Compress(canvas));
        Chunk(stream, "IEND", []);
    }

    private static byte[] Compress(Canvas canvas)
    {
        using var compressed = new MemoryStream();
        using (var deflater = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var stride = 3 * canvas.Width;
            var line = new byte[stride + 1];
            line[0] = Up;
            for (var row = 0; row < canvas.Height; row++)
            {
                for (var index = 0; index < stride; index++)
                {
                    var above = row == 0 ? 0 : canvas.Dots[((row - 1) * stride) + index];
                    line[index + 1] = (byte)(canvas.Dots[(row * stride) + index] - above);
                }

                deflater.Write(line);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(Stream stream, string name, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        stream.Write(number);
        byte[] checkedPart = [.. Encoding.ASCII.GetBytes(name), .. data];
        stream.Write(checkedPart);
        var sum = uint.MaxValue;
        foreach (var value in checkedPart)
        {
            sum = Table[(sum ^ value) & 0xFF] ^ (sum >> 8);
        }

        BinaryPrimitives.WriteUInt32BigEndian(number, ~sum);
        stream.Write(number);
    }
}
