namespace Skein.Text.Languages;

/// <summary>How many letters of a text belong to which script.</summary>
/// <param name="Letters">All letters.</param>
/// <param name="Latin">Latin letters.</param>
/// <param name="Arabic">Letters of the Arabic script.</param>
/// <param name="BeyondArabic">Letters of that script which Arabic does not use (Persian, Urdu, Kurdish and others do).</param>
internal readonly record struct ScriptCount(int Letters, int Latin, int Arabic, int BeyondArabic)
{
    public static ScriptCount Of(ReadOnlySpan<char> text)
    {
        int letters = 0, latin = 0, arabic = 0, beyond = 0;
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && !char.IsSurrogate(c))
            {
                continue;
            }

            letters++;
            if (c < 0x250 || c is >= '\u1E00' and <= '\u1EFF')
            {
                latin++;
            }
            else if (c is >= '\u0600' and <= '\u06FF')
            {
                arabic++;
                beyond += c is >= '\u0671' and <= '\u06D3' or '\u06D5' ? 1 : 0;
            }
            else if (c is >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC')
            {
                arabic++;
            }
        }

        return new ScriptCount(letters, latin, arabic, beyond);
    }
}
