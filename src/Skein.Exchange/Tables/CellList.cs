using System.Text;
using Skein.Model;

namespace Skein.Exchange.Tables;

/// <summary>
/// Several things in one cell: parts separated by a character, a backslash before a character that is meant as itself. White space around
/// a part is dropped.
/// </summary>
internal static class CellList
{
    private const string Special = @"\;|=@";

    /// <summary>The parts, with their backslashes still in them; a part that is empty is left out unless it is asked for.</summary>
    public static List<string> Split(string cell, char separator, bool keepEmpty = false)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i <= cell.Length; i++)
        {
            if (i < cell.Length && cell[i] == '\\')
            {
                i++;
            }
            else if (i >= cell.Length || cell[i] == separator)
            {
                Add(cell[start..Math.Min(i, cell.Length)]);
                start = i + 1;
            }
        }

        if (start < cell.Length && cell.EndsWith('\\'))
        {
            Add(cell[start..]);
        }

        return parts;

        void Add(string part)
        {
            part = part.Trim();
            if (keepEmpty || part.Length > 0)
            {
                parts.Add(part);
            }
        }
    }

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Special.Contains(letter, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(letter);
        }

        return escaped.ToString();
    }

    public static string Unescape(string text)
    {
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
            {
                i++;
            }

            plain.Append(text[i]);
        }

        return plain.ToString();
    }

    /// <summary>Reads <c>words</c>, <c>@entity</c> or <c>words|@entity</c>; null when an identifier is none, or when it is another form.</summary>
    public static (string? Words, EntityId? Entity)? ReadWordsAndEntity(string cell)
    {
        string? words = null;
        EntityId? entity = null;
        foreach (var part in Split(cell, '|', keepEmpty: true))
        {
            if (part.StartsWith('@') && entity is null && Identifier.IsValid(part[1..]))
            {
                entity = EntityId.From(part[1..]);
            }
            else if (words is null && entity is null && !part.StartsWith('@'))
            {
                words = Unescape(part);
            }
            else
            {
                return null;
            }
        }

        return (words, entity);
    }

    public static string WriteWordsAndEntity(string? words, EntityId? entity) => (words, entity) switch
    {
        (null, null) => "",
        (null, { } id) => $"@{id}",
        (_, null) => Escape(words),
        (_, { } id) => $"{Escape(words)}|@{id}",
    };
}
