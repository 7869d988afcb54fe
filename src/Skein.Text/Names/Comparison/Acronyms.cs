namespace Skein.Text.Names.Comparison;

/// <summary>Whether one organisation's name is the first letters of the other's words.</summary>
internal static class Acronyms
{
    private const int Longest = 8;

    public static bool Fit(PreparedName left, PreparedName right) => Fits(left, right) || Fits(right, left);

    private static bool Fits(PreparedName shorter, PreparedName longer)
    {
        if (longer.Compared.Length < 2 || shorter.Compared.Length is 0 or > 2)
        {
            return false;
        }

        Span<char> letters = stackalloc char[Longest];
        foreach (var word in shorter.Compared)
        {
            if (word.Plain.Length is >= 2 and <= Longest && IsUpper(shorter.Original, word.Span)
                && (Spells(word.Plain, longer, letters, withAll: false) || Spells(word.Plain, longer, letters, withAll: true)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(string name, TextSpan span)
    {
        foreach (var c in span.Of(name))
        {
            if (char.IsLower(c))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Spells(string acronym, PreparedName name, Span<char> letters, bool withAll)
    {
        var count = 0;
        foreach (var word in name.All)
        {
            if ((withAll || word.IsCompared) && word.Plain.Length > 0)
            {
                if (count == acronym.Length || word.Plain[0] != acronym[count])
                {
                    return false;
                }

                letters[count++] = word.Plain[0];
            }
        }

        return count == acronym.Length;
    }
}
