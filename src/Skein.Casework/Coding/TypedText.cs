using System.Globalization;
using System.Text;

namespace Skein.Casework.Coding;

/// <summary>
/// What a person typed or pasted, without what cannot be seen and means nothing: control characters, and halves of surrogate pairs. Marks
/// that turn the direction of writing stay; pages and terminals keep them apart.
/// </summary>
internal static class TypedText
{
    /// <summary>Text of several lines: line ends become one line feed each, tabs stay.</summary>
    public static string Block(string? text) => Clean((text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), "\n\t");

    /// <summary>Text of one line: line ends and tabs become spaces.</summary>
    public static string Line(string? text) =>
        Clean((text ?? "").Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' '), "");

    private static string Clean(string text, string kept)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text, i++, 2);
            }
            else if (kept.Contains(text[i], StringComparison.Ordinal)
                || char.GetUnicodeCategory(text[i]) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate))
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString().Trim();
    }
}
