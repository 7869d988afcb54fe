using Skein.Reading.Faults;
using Skein.Text.Encodings;

namespace Skein.Reading.Plain;

/// <summary>Bytes to characters, with a warning where some bytes are invalid.</summary>
internal static class SourceText
{
    /// <summary>Decodes; a declared charset is a hint that a byte order mark or plainly valid UTF-8 overrules.</summary>
    public static string Decode(ReadOnlySpan<byte> content, string? charset, List<ReadWarning> warnings)
    {
        var decoded = TextDecoder.Decode(content, charset);
        if (decoded.ReplacedCharacters > 0)
        {
            warnings.Add(ReadFaults.InvalidBytes.Warning($"{decoded.ReplacedCharacters:N0} places, read as {decoded.EncodingName}"));
        }
        return decoded.Text;
    }
}
