using System.Text;

namespace Skein.Reading.Mail;

/// <summary>One part of a message: its headers, and either parts inside it or bytes.</summary>
internal sealed class MimePart
{
    private const int MaxDepth = 20;
    private const int MaxParts = 10_000;

    private MimePart(MimeHeaders headers, ReadOnlyMemory<byte> body, string usualType)
    {
        Headers = headers;
        Body = body;
        Type = ContentHeader.Parse(headers["Content-Type"] ?? usualType);
        Disposition = ContentHeader.Parse(headers["Content-Disposition"]);
    }

    public MimeHeaders Headers { get; }

    public ContentHeader Type { get; }

    public ContentHeader Disposition { get; }

    public List<MimePart> Parts { get; } = [];

    private ReadOnlyMemory<byte> Body { get; }

    public bool IsMultipart => Type.Value.StartsWith("multipart/", StringComparison.Ordinal);

    public string? FileName => Disposition["filename"] ?? Type["name"];

    public bool IsAttachment => Disposition.Value == "attachment" || (FileName is not null && Type.Value is not ("text/plain" or "text/html"));

    public byte[] Content => TransferEncoding.Decode(Body.Span, Headers["Content-Transfer-Encoding"]);

    public static MimePart Parse(ReadOnlyMemory<byte> message)
    {
        var count = 0;
        return Parse(message, "text/plain", 0, ref count);
    }

    private static MimePart Parse(ReadOnlyMemory<byte> bytes, string usualType, int depth, ref int count)
    {
        var (headers, body) = MimeHeaders.Read(bytes);
        var part = new MimePart(headers, body, usualType);
        if (part.IsMultipart && part.Type["boundary"] is { Length: > 0 } boundary && depth < MaxDepth)
        {
            var inner = part.Type.Value == "multipart/digest" ? "message/rfc822" : "text/plain";
            foreach (var section in Sections(body, Encoding.Latin1.GetBytes("--" + boundary)))
            {
                if (++count > MaxParts)
                {
                    break;
                }
                part.Parts.Add(Parse(section, inner, depth + 1, ref count));
            }
        }
        return part;
    }

    /// <summary>The bytes between the lines that begin with the boundary; the last may lack its end.</summary>
    private static List<ReadOnlyMemory<byte>> Sections(ReadOnlyMemory<byte> body, byte[] boundary)
    {
        var sections = new List<ReadOnlyMemory<byte>>();
        int position = 0, start = -1;
        while (position < body.Length)
        {
            var line = body.Span[position..];
            var end = line.IndexOf((byte)'\n');
            var length = end < 0 ? line.Length : end + 1;
            if (line[..length].StartsWith(boundary))
            {
                if (start >= 0)
                {
                    sections.Add(WithoutLastLineBreak(body[start..position]));
                }
                if (line[boundary.Length..].StartsWith("--"u8))
                {
                    return sections;
                }
                start = position + length;
            }
            position += length;
        }
        if (start >= 0 && start < body.Length)
        {
            sections.Add(body[start..]);
        }
        return sections;
    }

    private static ReadOnlyMemory<byte> WithoutLastLineBreak(ReadOnlyMemory<byte> section) =>
        section.Span.EndsWith("\r\n"u8) ? section[..^2] : section.Span.EndsWith("\n"u8) ? section[..^1] : section;
}
