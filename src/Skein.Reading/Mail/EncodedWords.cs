using System.Text;
using System.Text.RegularExpressions;
using Skein.Text.Encodings;

namespace Skein.Reading.Mail;

/// <summary>Decodes the words of RFC 2047 in header fields, such as <c>=?utf-8?Q?M=C3=BCller?=</c>.</summary>
internal static partial class EncodedWords
{
    /// <summary>The decoded text; a word that breaks the rules stays as it is.</summary>
    public static string Decode(string value)
    {
        // White space between two encoded words is no space of the text. A letter may be cut between two words of one charset, so the
        // bytes of neighbors are put together before they are decoded.
        var result = new StringBuilder();
        var pending = new List<byte>();
        string? charset = null;
        var position = 0;
        foreach (Match match in Word().Matches(value))
        {
            var between = value[position..match.Index];
            var name = match.Groups["charset"].Value.Split('*')[0];
            if (pending.Count > 0 && (!string.IsNullOrWhiteSpace(between) || !name.Equals(charset, StringComparison.OrdinalIgnoreCase)))
            {
                Flush();
            }
            if (!string.IsNullOrWhiteSpace(between) || position == 0)
            {
                result.Append(between);
            }
            charset = name;
            pending.AddRange(Bytes(match));
            position = match.Index + match.Length;
        }
        Flush();
        return result.Append(value, position, value.Length - position).ToString();

        void Flush()
        {
            if (pending.Count > 0)
            {
                result.Append(TextDecoder.Decode(pending.ToArray(), charset).Text);
                pending.Clear();
            }
        }
    }

    private static byte[] Bytes(Match match)
    {
        var text = Encoding.Latin1.GetBytes(match.Groups["text"].Value);
        return match.Groups["kind"].Value is "B" or "b"
            ? TransferEncoding.FromBase64(text)
            : TransferEncoding.FromQuotedPrintable(Array.ConvertAll(text, static b => b == (byte)'_' ? (byte)' ' : b));
    }

    [GeneratedRegex(@"=\?(?<charset>[A-Za-z0-9_.:*+\-]{1,60})\?(?<kind>[BbQq])\?(?<text>[^?]*)\?=",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
