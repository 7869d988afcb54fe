using System.Text;

namespace Skein.Text.Encodings;

/// <summary>
/// Reads bytes as text. In this order: a byte order mark; the byte pattern of UTF-16; valid UTF-8, even against a
/// declared charset, because other encodings are valid UTF-8 by accident only; the declared charset; UTF-8 with a few
/// faults; Windows-1252 or ISO-8859-15. It never fails: what cannot be read becomes U+FFFD and is counted. Thread safe.
/// </summary>
public static class TextDecoder
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
    private static readonly Encoding Latin9 = CodePagesEncodingProvider.Instance.GetEncoding(28605)!;
    private static readonly Encoding Utf32BigEndian = new UTF32Encoding(bigEndian: true, byteOrderMark: false);

    /// <summary>Reads the bytes.</summary>
    /// <param name="bytes">The whole file or part.</param>
    /// <param name="declaredCharset">The charset named in a mail header or an HTML meta element, if any; an unknown one is ignored.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredCharset = null)
    {
        if (ByteOrderMark(bytes) is var (marked, markLength))
        {
            return Read(bytes[markLength..], marked, EncodingEvidence.ByteOrderMark);
        }

        if (Utf16Pattern.Of(bytes) is { } utf16)
        {
            return Read(bytes, utf16, EncodingEvidence.BytePattern);
        }

        var declared = Charsets.Find(declaredCharset);
        if (declared is not null && Charsets.IsStateful(declared) && bytes.IndexOf((byte)0x1B) >= 0)
        {
            return Read(bytes, declared, EncodingEvidence.Declared);
        }

        var utf8 = Utf8Reading.Of(bytes);
        if (utf8.Invalid == 0)
        {
            return new DecodedText(utf8.Text, "utf-8", EncodingEvidence.WellFormed, 0);
        }

        if (declared is not null && declared.CodePage != Encoding.UTF8.CodePage)
        {
            return Read(bytes, declared, EncodingEvidence.Declared);
        }

        // One accidental pair of Latin-1 letters can look like UTF-8, so undeclared text needs clearly more sound characters than faults.
        if (declared is not null ? utf8.Multibyte > 0 : utf8.Multibyte >= 4 * utf8.Invalid)
        {
            var evidence = declared is null ? EncodingEvidence.WellFormed : EncodingEvidence.Declared;
            return new DecodedText(utf8.Text, "utf-8", evidence, utf8.Invalid);
        }

        return Read(bytes, IsLatin9(bytes) ? Latin9 : Windows1252, EncodingEvidence.Fallback);
    }

    private static DecodedText Read(ReadOnlySpan<byte> bytes, Encoding encoding, EncodingEvidence evidence)
    {
        if (encoding.CodePage == Encoding.UTF8.CodePage)
        {
            var utf8 = Utf8Reading.Of(bytes);
            return new DecodedText(utf8.Text, "utf-8", evidence, utf8.Invalid);
        }

        var counter = new CountingFallback();
        var counting = (Encoding)encoding.Clone();
        counting.DecoderFallback = counter;
        var characters = new char[counting.GetCharCount(bytes)];
        counter.Reset();
        counting.GetChars(bytes, characters);
        var text = new string(characters);
        if (encoding.CodePage == Windows1252.CodePage)
        {
            // The table maps the five unassigned bytes to control characters; they mean nothing.
            var unassigned = text.Count(c => c is >= '\u0080' and <= '\u009F');
            if (unassigned > 0)
            {
                text = string.Create(text.Length, text, static (target, source) =>
                {
                    for (var i = 0; i < target.Length; i++)
                    {
                        target[i] = source[i] is >= '\u0080' and <= '\u009F' ? '\uFFFD' : source[i];
                    }
                });
                return new DecodedText(text, encoding.WebName, evidence, unassigned);
            }
        }

        return new DecodedText(text, encoding.WebName, evidence, counter.Count);
    }

    private static (Encoding Encoding, int Length)? ByteOrderMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0x00, 0x00, ..] when bytes.Length % 4 == 0 => (Encoding.UTF32, 4),
        [0x00, 0x00, 0xFE, 0xFF, ..] => (Utf32BigEndian, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    /// <summary>
    /// Only Windows-1252 uses 0x80 to 0x9F. Without them, the two differ in eight characters, of which the euro sign
    /// beside a figure and oe within a word tell ISO-8859-15.
    /// </summary>
    private static bool IsLatin9(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOfAnyInRange((byte)0x80, (byte)0x9F) >= 0)
        {
            return false;
        }

        for (var i = 0; i < bytes.Length; i++)
        {
            var before = i > 0 ? bytes[i - 1] : (byte)' ';
            var after = i + 1 < bytes.Length ? bytes[i + 1] : (byte)' ';
            if ((bytes[i] == 0xA4 && (IsDigitOrSpace(before) || char.IsAsciiDigit((char)after)))
                || (bytes[i] is 0xBC or 0xBD && char.IsAsciiLetter((char)after)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigitOrSpace(byte value) => value == ' ' || char.IsAsciiDigit((char)value);
}
