using Skein.Text.Names.Words;

namespace Skein.Text.Names.Comparison;

/// <summary>How well one word fits two or three in a row, taken as one.</summary>
internal static class JoinedFit
{
    public static WordFit Of(NameWord whole, ReadOnlySpan<NameWord> pieces)
    {
        if (whole.Head == "abd" && pieces is [var name, { IsBareAbd: true }] && Compounds.Abd(name.Plain) == whole.Sound)
        {
            // "Selvan Abdul" for "Abdul Selvan": who writes the family name first puts Abdul behind its word.
            return new WordFit(0.9, NameRule.Joined, 0);
        }

        Span<char> joined = stackalloc char[3 * Sounds.Longest];
        var length = 0;
        var lacksVowels = false;
        foreach (var piece in pieces)
        {
            if (piece.Role is NamePartRole.Number || whole.Sound.Length + 3 < length + piece.Sound.Length)
            {
                return default;
            }

            piece.Sound.CopyTo(joined[length..]);
            length += piece.Sound.Length;
            lacksVowels |= piece.LacksVowels;
        }

        if (length < 4 || Math.Abs(whole.Sound.Length - length) > 2)
        {
            return default;
        }

        var distance = SoundDistance.Between(whole.Sound, joined[..length], whole.LacksVowels != lacksVowels) / 100.0 / length;
        return distance <= 0.16 ? new WordFit(0.95 - distance, NameRule.Joined, distance) : default;
    }
}
