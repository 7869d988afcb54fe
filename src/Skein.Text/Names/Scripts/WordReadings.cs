namespace Skein.Text.Names.Scripts;

/// <summary>
/// Reads one word of another script in many ways. The chance of a reading is the sum, over all ways to cut it into one piece for each letter, of the
/// products of the pieces' shares: those of the rules, mixed with what <see cref="LetterCounts"/> learnt. A beam of <see cref="Beam"/> finds the likely
/// readings; what is found is then weighed exactly. Deterministic. Time is linear in the letters of the word.
/// </summary>
internal sealed class WordReadings
{
    /// <summary>A word of more letters is read by the rules alone: it is no name.</summary>
    public const int LongestWord = 24;

    private const int Beam = 10;

    /// <summary>A reading by the rules that the cuts do not reach keeps this chance.</summary>
    private const double LeastChance = 1e-12;

    /// <summary>Pieces this much less likely than the likeliest one of their place are not followed.</summary>
    private const double Least = 0.02;

    private static readonly LetterReading[] Nothing = [new("", 1)];

    private readonly LetterCounts _counts;
    private readonly LetterCounts.Place[] _places;

    /// <param name="letters">The letters of the word, without marks.</param>
    /// <param name="rules">The rules of its script.</param>
    /// <param name="counts">What was learnt of its script.</param>
    public WordReadings(string letters, LetterRules rules, LetterCounts counts)
    {
        _counts = counts;
        _places = new LetterCounts.Place[letters.Length];
        var following = 0;
        for (var i = 0; i < letters.Length; i++)
        {
            // A letter that an earlier one takes with it gives nothing.
            LetterReading[]? read = Nothing;
            if (i == following)
            {
                read = rules.Read(letters, i, out var taken);
                following += taken;
            }

            var (before, after) = (i > 0 ? letters[i - 1] : LetterCounts.Edge, i + 1 < letters.Length ? letters[i + 1] : LetterCounts.Edge);
            _places[i] = new LetterCounts.Place(letters[i], before, after, Kind(before), Kind(after), LetterCounts.Edge, read);
        }

        char Kind(char letter) => letter == LetterCounts.Edge ? letter : rules.IsVowel(letter) ? 'v' : 'c';
    }

    /// <summary>The likeliest readings, best first; of equally likely ones in the order of their letters.</summary>
    public List<NameReading> Likeliest(int most)
    {
        List<NameReading> states = [new("", 1)];
        for (var i = 0; i < _places.Length; i++)
        {
            var next = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (text, chance) in states)
            {
                var shares = Shares(i, text.Length > 0 ? text[^1] : LetterCounts.Edge);
                foreach (var piece in shares.TakeWhile(piece => piece.Share >= Least * shares[0].Share))
                {
                    var longer = text + piece.Text;
                    next[longer] = next.GetValueOrDefault(longer) + (chance * piece.Share);
                }
            }

            states = Best(next.Select(state => new NameReading(state.Key, state.Value)), Beam);
        }

        return Best(states.Where(state => state.Text.Length > 0).Select(state => state with { Weight = Chance(state.Text) }), most);
    }

    /// <summary>Some readings by the rules, weighed, and the likeliest other ones beside them up to as many as asked; best first.</summary>
    public List<NameReading> Beside(List<NameReading> byRules, int most)
    {
        var kept = byRules.ConvertAll(reading => reading with { Weight = Math.Max(LeastChance, Chance(WithoutAyn(reading.Text))) });
        foreach (var reading in Likeliest(most + kept.Count))
        {
            if (kept.Count < most && !kept.Exists(one => WithoutAyn(one.Text) == reading.Text))
            {
                kept.Add(reading);
            }
        }

        return Best(kept, most);
    }

    /// <summary>The chance of one reading; 0 where the letters do not give it.</summary>
    public double Chance(string reading)
    {
        var states = new double[reading.Length + 1];
        states[0] = 1;
        for (var i = 0; i < _places.Length; i++)
        {
            var next = new double[reading.Length + 1];
            for (var j = 0; j <= reading.Length; j++)
            {
                if (states[j] == 0)
                {
                    continue;
                }

                foreach (var piece in Shares(i, j > 0 ? reading[j - 1] : LetterCounts.Edge))
                {
                    if (reading.AsSpan(j).StartsWith(piece.Text, StringComparison.Ordinal))
                    {
                        next[j + piece.Text.Length] += states[j] * piece.Share;
                    }
                }
            }

            states = next;
        }

        return states[^1];
    }

    /// <summary>The pieces of the letter at a place after a Latin letter, with shares that sum to 1, the likeliest first.</summary>
    public LetterPiece[] Shares(int at, char latin) => _counts.Shares(_places[at] with { Latin = latin });

    /// <summary>The best of some readings, best first.</summary>
    public static List<NameReading> Best(IEnumerable<NameReading> readings, int most) =>
        [.. readings.OrderByDescending(reading => reading.Weight).ThenBy(reading => reading.Text, StringComparer.Ordinal).Take(most)];

    // Ayn carries any vowel; what was learnt writes the vowel or nothing.
    private static string WithoutAyn(string text) => text.Replace("ʿ", "", StringComparison.Ordinal);
}
