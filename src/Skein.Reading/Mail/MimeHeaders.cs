using System.Text;
using Skein.Text.Encodings;

namespace Skein.Reading.Mail;

/// <summary>The header fields of a message or of one of its parts: unfolded, in order, names compared without case.</summary>
internal sealed class MimeHeaders
{
    private readonly List<(string Name, string Value)> fields = [];

    /// <summary>The value of the first field with this name, still encoded, or null.</summary>
    public string? this[string name] => fields.Find(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    public int Count => fields.Count;

    /// <summary>Reads header fields up to the first empty line.</summary>
    /// <returns>The fields and the bytes after the empty line.</returns>
    public static (MimeHeaders Headers, ReadOnlyMemory<byte> Body) Read(ReadOnlyMemory<byte> part)
    {
        var headers = new MimeHeaders();
        var rest = part;
        while (!rest.IsEmpty)
        {
            var end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? ReadOnlyMemory<byte>.Empty : rest[(end + 1)..];
            var text = Decode(line.Span).TrimEnd('\r');
            if (text.Length == 0)
            {
                break;
            }
            headers.Take(text);
        }
        return (headers, rest);
    }

    private void Take(string line)
    {
        if (line[0] is ' ' or '\t')
        {
            if (fields.Count > 0)
            {
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {line.Trim()}" };
            }
            return;
        }
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0 && fields.Count < 1_000)
        {
            fields.Add((line[..colon].Trim(), line[(colon + 1)..].Trim()));
        }
    }

    /// <summary>Headers are ASCII by the rules and UTF-8 or worse by habit.</summary>
    private static string Decode(ReadOnlySpan<byte> line) => Ascii(line) ? Encoding.ASCII.GetString(line) : TextDecoder.Decode(line).Text;

    private static bool Ascii(ReadOnlySpan<byte> line) => System.Text.Ascii.IsValid(line);
}
