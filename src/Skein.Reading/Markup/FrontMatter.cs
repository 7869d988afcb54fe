using Skein.Reading.Metadata;

namespace Skein.Reading.Markup;

/// <summary>
/// The lines between two <c>---</c> at the start of a Markdown file: one <c>key: value</c> a line, lists with <c>[a, b]</c> or <c>-
/// a</c>.
/// </summary>
/// <remarks>
/// Only the keys named here are read. It is no YAML reader: anchors, tags and nested maps have no meaning in front matter of a note.
/// </remarks>
internal static class FrontMatter
{
    /// <summary>Takes the front matter off a text.</summary>
    /// <returns>The text after it, or the whole text where it has none.</returns>
    public static string Take(string text, DocumentMetadata metadata)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal) && !text.StartsWith("---\r\n", StringComparison.Ordinal))
        {
            return text;
        }
        var position = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        var fields = new List<(string Key, string Value)>();
        while (position < text.Length)
        {
            var end = text.IndexOf('\n', position);
            var line = (end < 0 ? text[position..] : text[position..end]).TrimEnd();
            position = end < 0 ? text.Length : end + 1;
            if (line is "---" or "...")
            {
                foreach (var (key, value) in fields)
                {
                    Apply(key, value, metadata);
                }
                return text[position..];
            }
            ReadLine(line, fields);
        }
        return text;
    }

    private static void ReadLine(string line, List<(string Key, string Value)> fields)
    {
        var item = line.TrimStart();
        if (item.StartsWith("- ", StringComparison.Ordinal) && fields.Count > 0)
        {
            fields.Add((fields[^1].Key, Unquote(item[2..])));
        }
        else if (line.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 && !char.IsWhiteSpace(line[0]) && line[0] != '#')
        {
            fields.Add((line[..colon].Trim().ToLowerInvariant(), line[(colon + 1)..].Trim()));
        }
    }

    private static void Apply(string key, string written, DocumentMetadata metadata)
    {
        var value = Unquote(written);
        if (value.Length == 0)
        {
            return;
        }
        switch (key)
        {
            case "title":
                metadata.Title = value;
                break;
            case "date" or "published" or "pubdate":
                metadata.TryPublish(value);
                break;
            case "author" or "authors":
                metadata.Authors.AddRange(value is ['[', .., ']'] ? value[1..^1].Split(',').Select(Unquote) : [value]);
                break;
            case "source" or "url" or "origin":
                metadata.Origin = value;
                break;
            case "lang" or "language":
                metadata.Language = value;
                break;
        }
    }

    private static string Unquote(string value)
    {
        var text = value.Trim();
        return text is ['"', .., '"'] or ['\'', .., '\''] && text.Length > 1 ? text[1..^1].Trim() : text;
    }
}
