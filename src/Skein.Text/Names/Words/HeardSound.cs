using Skein.Text.Names.Scripts;

namespace Skein.Text.Names.Words;

/// <summary>The sounds of readings of a word in another script, and their chance against the likeliest sounds of that word (1).</summary>
/// <param name="Sound">The sounds; at most <see cref="Longest"/>.</param>
/// <param name="Weight">Above 0, at most 1.</param>
/// <param name="Signature">As of <see cref="NameWord.Signature"/>.</param>
internal readonly record struct HeardSound(string Sound, double Weight, int Signature)
{
    /// <summary>The most that are compared, so that the time of a comparison is bounded.</summary>
    public const int Most = 6;

    /// <summary>More sounds are no part of a name.</summary>
    public const int Longest = 16;

    /// <summary>Less likely ones are left out.</summary>
    private const double Least = 0.02;

    /// <summary>The sounds of the readings of a word: spellings of one sound add up. None for Latin letters and scripts that are not read.</summary>
    public static HeardSound[] Of(RawWord word)
    {
        if (word.Script is NameScript.Latin or NameScript.Other)
        {
            return [];
        }

        var sounds = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var reading in WordRomanizer.Readings(word.Written))
        {
            var sound = Sounds.Of(reading.Text);
            sounds[sound] = sounds.GetValueOrDefault(sound) + reading.Weight;
        }

        var best = sounds.Count > 0 ? sounds.Values.Max() : 1;
        return [.. sounds.Where(sound => sound.Value >= Least * best && sound.Key.Length is > 1 and <= Longest)
            .OrderByDescending(sound => sound.Value).ThenBy(sound => sound.Key, StringComparer.Ordinal).Take(Most)
            .Select(sound => new HeardSound(sound.Key, sound.Value / best, NameWord.SignatureOf(sound.Key)))];
    }
}
