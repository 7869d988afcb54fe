using System.Collections.Frozen;

namespace Skein.Text.Tokens;

/// <summary>What the period after an abbreviation means.</summary>
internal enum AbbreviationClass
{
    /// <summary>The next word belongs to it.</summary>
    Binds,

    /// <summary>An abbreviation only before a figure.</summary>
    Number,

    /// <summary>May end a sentence.</summary>
    Open,
}

/// <summary>The abbreviations of abbreviations.txt, of all languages together: documents quote each other across languages.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationClass> Forms = DataFile.Lines("abbreviations.txt")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(cells => cells[0], cells => Enum.Parse<AbbreviationClass>(cells[1], ignoreCase: true), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, AbbreviationClass>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly int Longest = Forms.Keys.Max(form => form.Length);

    /// <summary>
    /// The class of the form, without its period; null when it is no known abbreviation. Text in capitals ("MR. VOSS") is
    /// looked up as if it were not.
    /// </summary>
    public static AbbreviationClass? Find(ReadOnlySpan<char> form)
    {
        if (form.Length > Longest)
        {
            return null;
        }

        if (Lookup.TryGetValue(form, out var found))
        {
            return found;
        }

        if (form.Length < 2 || !char.IsUpper(form[^1]))
        {
            return null;
        }

        Span<char> capitalized = stackalloc char[form.Length];
        form.ToLowerInvariant(capitalized);
        capitalized[0] = form[0];
        return Lookup.TryGetValue(capitalized, out found) ? found : null;
    }
}
