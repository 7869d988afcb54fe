using System.Text;

namespace Skein.Text.Encodings;

/// <summary>
/// Recognizes UTF-16 without a byte order mark: in Latin, Greek, Cyrillic, Hebrew and Arabic text every second byte lies
/// between 0 and 7, which no other text encoding uses. Looks at the first 4,096 bytes.
/// </summary>
internal static class Utf16Pattern
{
    private const int Sample = 4096;

    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var length = Math.Min(bytes.Length, Sample) & ~1;
        if (length < 4)
        {
            return null;
        }

        int even = 0, odd = 0;
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] < 8 ? 1 : 0;
            odd += bytes[i + 1] < 8 ? 1 : 0;
        }

        var units = length / 2;
        return (even * 10 >= units * 8, odd * 10 >= units * 8) switch
        {
            (false, true) when even * 10 < units * 3 => Encoding.Unicode,
            (true, false) when odd * 10 < units * 3 => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
