using System.Buffers;
using System.Text;

namespace Skein.Learning;

/// <summary>
/// Bytes of a compressed stream, one after another. A model has millions of numbers of one or two bytes; asking the decompressor for each
/// takes longer than all else, so a block at a time is asked for. Written by <see cref="BinaryWriter"/>.
/// </summary>
internal sealed class PackedBytes(Stream stream) : IDisposable
{
    private const int LongestText = 1024;

    private readonly byte[] _block = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _at;
    private int _end;

    /// <summary>The next byte.</summary>
    /// <exception cref="EndOfStreamException">There is none.</exception>
    public byte Byte()
    {
        if (_at == _end)
        {
            (_at, _end) = (0, stream.Read(_block));
            if (_end == 0)
            {
                throw new EndOfStreamException();
            }
        }

        return _block[_at++];
    }

    /// <summary>A whole number in groups of seven bits, the lowest first.</summary>
    /// <exception cref="FormatException">It does not fit into 64 bits.</exception>
    public long Number()
    {
        var number = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            number |= (part & 0x7FUL) << shift;
            if (part < 0x80)
            {
                return (long)number;
            }
        }

        throw new FormatException("A number has too many parts.");
    }

    /// <summary>A text behind its length in bytes of UTF-8.</summary>
    /// <exception cref="FormatException">It is longer than any name of a model is.</exception>
    public string Text()
    {
        var length = Number();
        if (length is < 0 or > LongestText)
        {
            throw new FormatException("A text is too long.");
        }

        Span<byte> bytes = stackalloc byte[(int)length];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = Byte();
        }

        return Encoding.UTF8.GetString(bytes);
    }

    /// <inheritdoc/>
    public void Dispose() => ArrayPool<byte>.Shared.Return(_block);
}
