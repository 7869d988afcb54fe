using System.Text;
using Skein.Model.Documents;
using Skein.Reading.Faults;

namespace Skein.Reading.Formats;

/// <summary>What the first bytes and the name of a file say about its format: the content decides, the name only where it must.</summary>
internal static class FormatSniffer
{
    /// <summary>How many bytes tell whether a file is a sound, a film or a picture.</summary>
    public const int MediaWindow = 64 * 1_024;

    private const int TextWindow = 4_096;

    /// <summary>Looks at a file that is not empty, and is neither sound nor film nor picture.</summary>
    public static Sniffed Look(string name, byte[] content)
    {
        var head = content.AsSpan(0, Math.Min(content.Length, 1_024));
        if (head.IndexOf("%PDF-"u8) >= 0)
        {
            return new(FormatIdentity.Pdf);
        }
        if (head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8))
        {
            return ZipKind.Of(content);
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            var encrypted = content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;
            return new(encrypted ? ReadFaults.EncryptedOffice : ReadFaults.LegacyOffice, "application/x-ole-storage");
        }
        if (BinarySignatures.Match(head) is { } binary)
        {
            return new(ReadFaults.UnsupportedType, binary);
        }
        return LooksBinary(content) ? new(ReadFaults.UnsupportedType, "application/octet-stream") : TextKind(name, content);
    }

    /// <summary>
    /// Tells sounds, films and pictures by the first <see cref="MediaWindow"/> bytes; null for anything else. A name such as film.mp4 counts only
    /// where the content is binary and bears no mark of any format, so that neither a page nor a program passes for a film.
    /// </summary>
    public static (MediaKind Kind, string MediaType)? Media(string name, ReadOnlySpan<byte> window)
    {
        var head = window[..Math.Min(window.Length, 1_024)];
        if (head.IsEmpty || head.IndexOf("%PDF-"u8) >= 0 || head.StartsWith("PK"u8) || head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            return null;
        }
        var mediaType = MediaSignatures.Match(head);
        if (mediaType is null && BinarySignatures.Match(head) is null)
        {
            mediaType = LooksBinary(window) ? MediaNames.TypeOf(name)
                : TextStart.IsSvg(TextStart.Of(window[..Math.Min(window.Length, TextWindow)])) ? "image/svg+xml" : null;
        }
        return mediaType is not null && MediaKinds.Of(mediaType) is { } kind ? (kind, mediaType) : null;
    }

    private static Sniffed TextKind(string name, byte[] content)
    {
        var start = TextStart.Of(content.AsSpan(0, Math.Min(content.Length, TextWindow)));
        if (TextStart.IsHtml(start) || (FormatIdentity.Html.Fits(name) && Path.HasExtension(name) && TextStart.HasTags(start)))
        {
            return new(FormatIdentity.Html);
        }
        if (TextStart.IsMail(start, trusted: FormatIdentity.Mail.Fits(name)))
        {
            return new(FormatIdentity.Mail);
        }
        return FormatIdentity.Markdown.Fits(name) || TextStart.HasFrontMatter(start) ? new(FormatIdentity.Markdown) : new(FormatIdentity.PlainText);
    }

    /// <summary>Text has no NUL, unless it is UTF-16 or UTF-32, and hardly any other control characters.</summary>
    private static bool LooksBinary(ReadOnlySpan<byte> content)
    {
        var window = content[..Math.Min(content.Length, MediaWindow)];
        if (window.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || window.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            || window.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF]))
        {
            return false;
        }
        int even = 0, odd = 0, controls = 0;
        for (var i = 0; i < window.Length; i++)
        {
            if (window[i] == 0)
            {
                _ = (i & 1) == 0 ? even++ : odd++;
            }
            else if (window[i] is < 0x20 and not (0x09 or 0x0A or 0x0B or 0x0C or 0x0D or 0x1A or 0x1B))
            {
                controls++;
            }
        }
        // UTF-16 without a mark: in Western text nearly every second byte is NUL, all on one side.
        var half = window.Length / 2;
        var wide = (even == 0 && odd > half * 0.7) || (odd == 0 && even > half * 0.7);
        return !wide && (even + odd > 0 || controls > window.Length / 50);
    }
}

/// <summary>What a file was found to be: a format, or the reason why it is none.</summary>
internal readonly record struct Sniffed(FormatIdentity? Format, ReadFaultEntry? Refusal, string MediaType)
{
    public Sniffed(FormatIdentity format)
        : this(format, null, format.MediaType)
    {
    }

    public Sniffed(ReadFaultEntry refusal, string mediaType)
        : this(null, refusal, mediaType)
    {
    }
}
