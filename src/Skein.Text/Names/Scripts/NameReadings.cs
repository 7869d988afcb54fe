namespace Skein.Text.Names.Scripts;

/// <summary>Puts the readings of a name's words together: the likeliest are kept, and among them always the one that the rules give first.</summary>
internal sealed class NameReadings
{
    private List<NameReading> _kept = [new("", 1)];
    private string _first = "";

    /// <summary>Goes on with a character that stands between words.</summary>
    public void Add(char character) => Add(character.ToString(), [new NameReading(character.ToString(), 1)]);

    /// <summary>Goes on with a word; <paramref name="first"/> is its first reading by the rules, and stands among its readings.</summary>
    public void Add(string first, List<NameReading> word)
    {
        _first += first;
        var next = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var kept in _kept)
        {
            foreach (var reading in word)
            {
                var text = kept.Text + reading.Text;
                next[text] = next.GetValueOrDefault(text) + (kept.Weight * reading.Weight);
            }
        }

        var best = WordReadings.Best(next.Select(pair => new NameReading(pair.Key, pair.Value)), Romanizer.MaximumReadings);
        if (!best.Exists(reading => reading.Text == _first))
        {
            // Of many words the rules' reading may be too unlikely for a number; it stays above 0.
            best[^1] = new NameReading(_first, Math.Max(next[_first], 1e-300));
        }

        _kept = [.. Shares(best)];
    }

    /// <summary>What is kept, best first, with weights that sum to 1.</summary>
    public NameReading[] Shares() => Shares(_kept);

    /// <summary>The readings with weights that sum to 1.</summary>
    public static NameReading[] Shares(List<NameReading> readings)
    {
        var all = readings.Sum(reading => reading.Weight);
        return [.. readings.Select(reading => reading with { Weight = reading.Weight / all })];
    }
}
