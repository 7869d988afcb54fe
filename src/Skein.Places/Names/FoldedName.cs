using System.Runtime.CompilerServices;

namespace Skein.Places.Names;

/// <summary>
/// A name as it is compared: small letters without accents; hyphens, spaces and other marks are one space, apostrophes nothing; Saint, Sint
/// and Sankt are <c>st</c>, Sainte is <c>ste</c>. "Molenbeek-St.-Jean" and "Molenbeek Saint Jean" fold alike.
/// </summary>
internal static class FoldedName
{
    /// <summary>The longest folded name; what is longer names no place.</summary>
    public const int Longest = 96;

    /// <summary>Folds a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="into">Room for <see cref="Longest"/> letters.</param>
    /// <returns>The folded letters; empty when the name has none or too many.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> name, Span<char> into)
    {
        int length = 0, word = 0;
        foreach (var c in name)
        {
            if (c is '\'' or '’' or '‘' or '`' or '´' or '\u02BB' or '\u02BC' or '\u02BF' or '\u02BE' or '\u00AD' or (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF')
            {
                continue;
            }

            if (!LetterTable.Covers(c) || char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                var letters = LetterTable.Covers(c) ? LetterTable.Of(c) : new ReadOnlySpan<char>(in c);
                if (length + letters.Length > into.Length)
                {
                    return [];
                }

                letters.CopyTo(into[length..]);
                length += letters.Length;
            }
            else if (!IsMark(c) && length > word)
            {
                length = Shorten(into, word, length);
                if (length == into.Length)
                {
                    return [];
                }

                into[length++] = ' ';
                word = length;
            }
        }

        length = Shorten(into, word, length);
        return length > 0 && into[length - 1] == ' ' ? into[..(length - 1)] : into[..length];
    }

    /// <summary>A number that is the same for equal folded names (FNV-1a).</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded)
        {
            hash = (hash ^ c) * 16777619u;
        }

        return hash ^ (hash >> 15);
    }

    // Combining accents stand between the letters of a decomposed text.
    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    private static int Shorten(Span<char> into, int word, int length)
    {
        var written = into[word..length];
        var shorter = written is "saint" or "sint" or "sankt" ? "st" : written is "sainte" ? "ste" : null;
        shorter?.CopyTo(written);
        return shorter is null ? length : word + shorter.Length;
    }
}
