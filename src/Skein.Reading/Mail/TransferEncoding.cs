using System.Globalization;

namespace Skein.Reading.Mail;

/// <summary>Decodes the two encodings that bring bytes through mail. Faults are passed over, as every mail program does.</summary>
internal static class TransferEncoding
{
    public static byte[] Decode(ReadOnlySpan<byte> body, string? encoding) => encoding?.Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(body),
        "quoted-printable" => FromQuotedPrintable(body),
        _ => body.ToArray(),
    };

    public static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var result = new List<byte>(text.Length * 3 / 4);
        int bits = 0, held = 0;
        foreach (var character in text)
        {
            if (character == (byte)'=')
            {
                bits = held = 0;
                continue;
            }
            var value = Value(character);
            if (value < 0)
            {
                continue;
            }
            bits = ((bits << 6) | value) & 0xFFFFFF;
            held += 6;
            if (held >= 8)
            {
                held -= 8;
                result.Add((byte)(bits >> held));
            }
        }
        return [.. result];
    }

    public static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var result = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != (byte)'=')
            {
                result.Add(text[i]);
            }
            else if (text[i..] is [_, (byte)'\n', ..])
            {
                i++;
            }
            else if (text[i..] is [_, (byte)'\r', (byte)'\n', ..])
            {
                i += 2;
            }
            else if (text[i..] is [_, var high, var low, ..]
                && byte.TryParse([high, low], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
            {
                result.Add(value);
                i += 2;
            }
            else
            {
                result.Add(text[i]);
            }
        }
        return [.. result];
    }

    private static int Value(byte character) => character switch
    {
        >= (byte)'A' and <= (byte)'Z' => character - 'A',
        >= (byte)'a' and <= (byte)'z' => character - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => character - '0' + 52,
        (byte)'+' or (byte)'-' => 62,
        (byte)'/' or (byte)'_' => 63,
        _ => -1,
    };
}
