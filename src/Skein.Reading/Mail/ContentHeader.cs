using System.Text;
using System.Text.RegularExpressions;
using Skein.Text.Encodings;

namespace Skein.Reading.Mail;

/// <summary>A header field with parameters, such as <c>text/plain; charset="utf-8"</c>.</summary>
internal sealed partial class ContentHeader
{
    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private ContentHeader(string value) => Value = value;

    /// <summary>What stands before the first semicolon, lower case.</summary>
    public string Value { get; }

    /// <summary>A parameter, decoded; null where it is missing.</summary>
    public string? this[string name] => parameters.GetValueOrDefault(name);

    public static ContentHeader Parse(string? field)
    {
        var text = field ?? "";
        var semicolon = text.IndexOf(';', StringComparison.Ordinal);
        var header = new ContentHeader((semicolon < 0 ? text : text[..semicolon]).Trim().ToLowerInvariant());
        foreach (var group in Parameter().Matches(text)
                     .Select(static match => (Name: match.Groups["name"].Value, Part: match.Groups["part"].Value, IsEncoded: match.Groups["star"].Success, Value: Unquoted(match)))
                     .GroupBy(static parameter => parameter.Name, StringComparer.OrdinalIgnoreCase))
        {
            // RFC 2231 cuts a long value into numbered parts and encodes it by percent signs.
            var parts = group.OrderBy(static parameter => parameter.Part.Length).ThenBy(static parameter => parameter.Part, StringComparer.Ordinal).ToList();
            var value = string.Concat(parts.Select(static parameter => parameter.Value));
            header.parameters[group.Key] = parts[0].IsEncoded ? Percent(value) : EncodedWords.Decode(value);
        }
        return header;
    }

    private static string Unquoted(Match match) =>
        match.Groups["quoted"] is { Success: true } quoted ? quoted.Value.Replace("\\\"", "\"", StringComparison.Ordinal) : match.Groups["plain"].Value;

    private static string Percent(string value)
    {
        var parts = value.Split('\'', 3);
        if (parts.Length < 3)
        {
            return Uri.UnescapeDataString(value);
        }
        var bytes = new List<byte>();
        for (var i = 0; i < parts[2].Length; i++)
        {
            if (parts[2][i] == '%' && i + 2 < parts[2].Length && char.IsAsciiHexDigit(parts[2][i + 1]) && char.IsAsciiHexDigit(parts[2][i + 2]))
            {
                bytes.Add(Convert.FromHexString(parts[2].AsSpan(i + 1, 2))[0]);
                i += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(parts[2][i].ToString()));
            }
        }
        return TextDecoder.Decode(bytes.ToArray(), parts[0]).Text;
    }

    [GeneratedRegex(@";\s*(?<name>[A-Za-z][A-Za-z0-9_\-]*)(?:\*(?<part>\d{1,3}))?(?<star>\*)?\s*=\s*(?:""(?<quoted>(?:[^""\\]|\\.)*)""|(?<plain>[^\s;""]+))",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Parameter();
}
