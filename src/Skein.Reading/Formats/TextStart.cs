using System.Text;
using System.Text.RegularExpressions;

namespace Skein.Reading.Formats;

/// <summary>Tells kinds of text apart by how the text begins.</summary>
internal static partial class TextStart
{
    /// <summary>The beginning of a text, roughly decoded: good enough for markup, which is ASCII.</summary>
    public static string Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return Encoding.Unicode.GetString(head[2..]);
        }
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Encoding.BigEndianUnicode.GetString(head[2..]);
        }
        return Encoding.Latin1.GetString(head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? head[3..] : head);
    }

    public static bool IsHtml(string start) => HtmlStart().IsMatch(start);

    public static bool IsSvg(string start) => SvgStart().IsMatch(start);

    public static bool HasTags(string start) => Tag().IsMatch(start);

    public static bool HasFrontMatter(string start) => FrontMatterStart().IsMatch(start);

    /// <summary>Mail begins with header fields. A file that is not named as mail needs one that only mail has.</summary>
    public static bool IsMail(string start, bool trusted)
    {
        var fields = 0;
        var certain = trusted;
        foreach (var line in start.Split('\n'))
        {
            if (fields > 0 && (line.StartsWith(' ') || line.StartsWith('\t')))
            {
                continue;
            }
            if (HeaderField().Match(line) is not { Success: true } field)
            {
                // A mailbox file begins with a "From " line; its first message is read.
                if (fields == 0 && line.StartsWith("From ", StringComparison.Ordinal) && trusted)
                {
                    continue;
                }
                break;
            }
            fields++;
            certain |= field.Groups[1].Value.ToLowerInvariant() is "received" or "message-id" or "mime-version" or "return-path" or "delivered-to";
        }
        return certain && fields >= (trusted ? 1 : 3);
    }

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)[\s>]",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*(?:<!doctype\s+svg[^>]*>\s*)?<svg[\s>]",
        RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex SvgStart();

    [GeneratedRegex(@"<(?:p|div|article|section|main|table|h[1-6]|ul|ol|span|br|a|meta|title|script)[\s>/]",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^---\r?\n(?:[A-Za-z_-]+:[^\n]*\n|[ \t]+[^\n]*\n|- [^\n]*\n)+---[ \t]*\r?\n", RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatterStart();

    [GeneratedRegex(@"^([A-Za-z][A-Za-z0-9-]*):(?:\s|$)", RegexOptions.NonBacktracking)]
    private static partial Regex HeaderField();
}
