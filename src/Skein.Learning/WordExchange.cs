namespace Skein.Learning;

/// <summary>
/// Puts words into classes so that the class of a word tells most of its neighbors: the exchange algorithm (Kneser and Ney 1993; Martin,
/// Liermann and Ney 1998, DOI 10.1016/S0167-6393(97)00062-9). Maximizes the likelihood of a model of pairs of classes, the sum of
/// f(N(c,d)) over pairs less 2 f(N(c)) over classes with f(x) = x log x, by moving one word at a time to its best class, the frequent ones
/// first, until a round moves few. The start is by rank of frequency; nothing is drawn, so that the same text gives the same classes.
/// A round costs words x classes x distinct classes of a word's neighbors.
/// </summary>
public sealed class WordExchange
{
    private readonly int _classes;
    private readonly int[] _of;
    private readonly int[] _counts;
    private readonly long[] _sizes;
    private readonly int[,] _pairs;
    private readonly List<(int Word, int Count)>[] _right;
    private readonly List<(int Word, int Count)>[] _left;
    private readonly double[] _logs = new double[1 << 16];
    private readonly int[] _ahead;
    private readonly int[] _behind;

    /// <summary>Counts the pairs of a text.</summary>
    /// <param name="sentences">Words by number, the most frequent first; the last number stands for all that are too rare to have a class.</param>
    /// <param name="words">How many words there are, the one for rare words among them.</param>
    /// <param name="classes">How many classes; rare words and the ends of sentences have one more each.</param>
    public WordExchange(IEnumerable<int[]> sentences, int words, int classes)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentOutOfRangeException.ThrowIfLessThan(words, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        _classes = Math.Min(classes, words);
        _of = new int[words + 1];
        _counts = new int[words + 1];
        _sizes = new long[_classes + 2];
        _pairs = new int[_classes + 2, _classes + 2];
        (_ahead, _behind) = (new int[_classes + 2], new int[_classes + 2]);
        for (var x = 2; x < _logs.Length; x++)
        {
            _logs[x] = x * Math.Log(x);
        }

        for (var word = 0; word < words - 1; word++)
        {
            _of[word] = word % _classes;
        }

        (_of[words - 1], _of[words]) = (_classes, _classes + 1);
        (_right, _left) = Count(sentences, words);
    }

    /// <summary>Moves words until fewer than one in a hundred moves.</summary>
    /// <param name="rounds">How often at most each word is looked at; 0 gives the start.</param>
    /// <returns>The class of each word from 0, without the one for rare words.</returns>
    public int[] Run(int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            var moved = 0;
            for (var word = 0; word < _of.Length - 2; word++)
            {
                moved += Move(word) ? 1 : 0;
            }

            if (moved * 100 < _of.Length)
            {
                break;
            }
        }

        return _of[..^2];
    }

    private (List<(int Word, int Count)>[] Right, List<(int Word, int Count)>[] Left) Count(IEnumerable<int[]> sentences, int end)
    {
        var pairs = new SortedDictionary<(int Before, int Word), int>();
        foreach (var sentence in sentences)
        {
            var before = end;
            foreach (var word in sentence.Append(end))
            {
                pairs[(before, word)] = pairs.GetValueOrDefault((before, word)) + 1;
                before = word;
            }
        }

        var (right, left) = (new List<(int, int)>[end + 1], new List<(int, int)>[end + 1]);
        for (var word = 0; word <= end; word++)
        {
            (right[word], left[word]) = ([], []);
        }

        foreach (var ((before, word), count) in pairs)
        {
            right[before].Add((word, count));
            left[word].Add((before, count));
            _counts[word] += count;
            _sizes[_of[word]] += count;
            _pairs[_of[before], _of[word]] += count;
        }

        return (right, left);
    }

    private bool Move(int word)
    {
        var (own, twice) = (_of[word], 0);
        var (aheads, behinds) = (new List<int>(), new List<int>());
        foreach (var (other, count) in _right[word])
        {
            if (other == word)
            {
                twice = count;
                continue;
            }

            Note(_ahead, aheads, _of[other], count);
        }

        foreach (var (other, count) in _left[word])
        {
            if (other != word)
            {
                Note(_behind, behinds, _of[other], count);
            }
        }

        Put(word, own, aheads, behinds, twice, -1);
        var (best, top) = (own, Gain(word, own, aheads, behinds, twice));
        for (var one = 0; one < _classes; one++)
        {
            var gain = one == own ? double.NegativeInfinity : Gain(word, one, aheads, behinds, twice);
            (best, top) = gain > top + 1e-9 ? (one, gain) : (best, top);
        }

        Put(word, best, aheads, behinds, twice, 1);
        _of[word] = best;
        aheads.ForEach(one => _ahead[one] = 0);
        behinds.ForEach(one => _behind[one] = 0);
        return best != own;
    }

    private static void Note(int[] counts, List<int> seen, int one, int count)
    {
        if (counts[one] == 0)
        {
            seen.Add(one);
        }

        counts[one] += count;
    }

    private void Put(int word, int one, List<int> aheads, List<int> behinds, int twice, int sign)
    {
        _sizes[one] += sign * _counts[word];
        _pairs[one, one] += sign * twice;
        foreach (var other in aheads)
        {
            _pairs[one, other] += sign * _ahead[other];
        }

        foreach (var other in behinds)
        {
            _pairs[other, one] += sign * _behind[other];
        }
    }

    /// <summary>What the likelihood gains when a word that is in no class goes into one.</summary>
    private double Gain(int word, int one, List<int> aheads, List<int> behinds, int twice)
    {
        var gain = 2 * (F(_sizes[one]) - F(_sizes[one] + _counts[word]));
        foreach (var other in aheads)
        {
            gain += other == one ? 0 : F(_pairs[one, other] + _ahead[other]) - F(_pairs[one, other]);
        }

        foreach (var other in behinds)
        {
            gain += other == one ? 0 : F(_pairs[other, one] + _behind[other]) - F(_pairs[other, one]);
        }

        return gain + F(_pairs[one, one] + _ahead[one] + _behind[one] + twice) - F(_pairs[one, one]);
    }

    private double F(long x) => x < _logs.Length ? _logs[x] : x * Math.Log(x);
}
