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

    private const int Beam = 16;

    /// <summary>A reading by the rules that the cuts do not reach keeps this chance.</summary>
    private const double LeastChance = 1e-12;

    /// <summary>Pieces this much less likely than the likeliest one of their place are not followed.</summary>
    private const double Least = 0.01;

    private readonly string _letters;
    private readonly LetterRules _rules;
    private readonly LetterCounts? _counts;
    private readonly List<LetterPiece>[] _spread;
    private readonly Dictionary<char, List<LetterPiece>>[] _shares;

    /// <param name="letters">The letters of the word, without marks.</param>
    /// <param name="rules">The rules of its script.</param>
    /// <param name="counts">What was learnt of its script; null for nothing.</param>
    public WordReadings(string letters, LetterRules rules, LetterCounts? counts)
    {
        _letters = letters;
        _rules = rules;
        _counts = counts;
        _spread = Spread(letters, rules);
        _shares = Array.ConvertAll(_spread, _ => new Dictionary<char, List<LetterPiece>>());
    }

    /// <summary>The likeliest readings, best first; of equally likely ones in the order of their letters.</summary>
    public List<NameReading> Likeliest(int most)
    {
        List<NameReading> states = [new("", 1)];
        for (var i = 0; i < _letters.Length; i++)
        {
            var next = new Dictionary<string, double>(StringComparer.Ordinal);
            foreach (var (text, chance) in states)
            {
                var shares = Shares(i, text.Length > 0 ? text[^1] : LetterCounts.Edge);
                var least = Least * shares.Max(piece => piece.Share);
                foreach (var piece in shares)
                {
                    if (piece.Share >= least)
                    {
                        var longer = text + piece.Text;
                        next[longer] = next.GetValueOrDefault(longer) + (chance * piece.Share);
                    }
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
        for (var i = 0; i < _letters.Length; i++)
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

    /// <summary>The pieces of the letter at a place after a Latin letter, with shares that sum to 1.</summary>
    public List<LetterPiece> Shares(int at, char latin)
    {
        if (_counts is null)
        {
            return _spread[at];
        }

        if (!_shares[at].TryGetValue(latin, out var shares))
        {
            shares = [.. _spread[at]];
            _counts.Mix(_letters[at], Neighbor(at - 1), Neighbor(at + 1), latin, Kind, shares);
            _shares[at].Add(latin, shares);
        }

        return shares;
    }

    /// <summary>The best of some readings, best first.</summary>
    public static List<NameReading> Best(IEnumerable<NameReading> readings, int most) =>
        [.. readings.OrderByDescending(reading => reading.Weight).ThenBy(reading => reading.Text, StringComparer.Ordinal).Take(most)];

    // Ayn carries any vowel; what was learnt writes the vowel or nothing.
    private static string WithoutAyn(string text) => text.Replace("ʿ", "", StringComparison.Ordinal);

    private char Neighbor(int at) => at >= 0 && at < _letters.Length ? _letters[at] : LetterCounts.Edge;

    private char Kind(char letter) => letter == LetterCounts.Edge ? letter : _rules.IsVowel(letter) ? 'v' : 'c';

    // A letter that an earlier one takes with it gives nothing.
    private static List<LetterPiece>[] Spread(string letters, LetterRules rules)
    {
        var spread = new List<LetterPiece>[letters.Length];
        for (var i = 0; i < letters.Length;)
        {
            var read = rules.Read(letters, i, out var taken) ?? [new LetterReading(letters[i].ToString(), 1)];
            var all = read.Sum(reading => reading.Weight);
            spread[i] = [];
            foreach (var reading in read)
            {
                LetterCounts.Add(spread[i], WithoutAyn(reading.Text), reading.Weight / all);
            }

            for (var j = i + 1; j < i + taken; j++)
            {
                spread[j] = [new LetterPiece("", 1)];
            }

            i += taken;
        }

        return spread;
    }
}
