using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Skein.Text.Encodings;

/// <summary>Bytes read as UTF-8, with the number of sound characters beyond ASCII and of faulty stretches.</summary>
internal readonly record struct Utf8Reading(string Text, int Multibyte, int Invalid)
{
    public static Utf8Reading Of(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new Utf8Reading(Encoding.UTF8.GetString(bytes), 0, 0);
        }

        var text = new StringBuilder(bytes.Length);
        Span<char> units = stackalloc char[2];
        int multibyte = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            invalid += status == OperationStatus.Done ? 0 : 1;
            multibyte += status == OperationStatus.Done && consumed > 1 ? 1 : 0;
            text.Append(units[..rune.EncodeToUtf16(units)]);
            bytes = bytes[consumed..];
        }

        return new Utf8Reading(text.ToString(), multibyte, invalid);
    }
}
