using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>
/// A plain Latin word to its sounds (<c>name-sounds.txt</c>): one letter a sound, spellings of French, English, German, Dutch and scholarly
/// transliteration folded, doubled sounds single. What a convention leaves open (ch) is a sound of its own that lies near all it may be.
/// </summary>
internal static class Sounds
{
    /// <summary>The most sounds of a word; what follows is left out.</summary>
    public const int Longest = 40;

    private static readonly LetterRules Rules = new(
        DataFile.Lines("name-sounds.txt").Select(line => line.Split('\t')), "aeiouy*");

    public static string Of(ReadOnlySpan<char> word)
    {
        Span<char> sounds = stackalloc char[Longest];
        var length = 0;
        for (var i = 0; i < word.Length && length < Longest;)
        {
            var read = Rules.Read(word, i, out var taken);
            ReadOnlySpan<char> sound = read is null ? word.Slice(i, 1) : read[0].Text;
            foreach (var c in sound)
            {
                if (length < Longest && (length == 0 || sounds[length - 1] != c || char.IsAsciiDigit(c)))
                {
                    sounds[length++] = c;
                }
            }

            i += taken;
        }

        return new string(sounds[..length]);
    }

    public static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or '*';
}
