using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Scripts;

/// <summary>Latin letters that a letter of another script gives, and how likely they are, or how often they were counted.</summary>
internal readonly record struct LetterPiece(string Text, double Share);

/// <summary>
/// How often each letter was read in which way, by context, as <c>training/names/xlit.py</c> counted it (<c>reading-counts.txt</c>, its card in
/// docs/explanation/names.md). Mixes longer contexts with shorter ones as Witten and Bell propose (1991, doi:10.1109/18.87000), with more
/// caution. Safe to share between threads; mixtures are kept, up to <see cref="MostKept"/>, which changes no answer.
/// </summary>
internal sealed class LetterCounts
{
    /// <summary>What stands beside the first and the last letter.</summary>
    public const char Edge = '_';

    /// <summary>How many kinds of cases weigh as much as one that was seen: as in the training command.</summary>
    private const double Caution = 5;

    private const int MostKept = 50_000;

    private static readonly LetterCounts None = new([]);
    private static readonly FrozenDictionary<NameScript, LetterCounts> Shipped = Load();

    private readonly FrozenDictionary<Context, LetterPiece[]> _counts;
    private readonly ConcurrentDictionary<Place, LetterPiece[]> _mixed = new();

    /// <param name="lines">Of each line of the file the cells: script, level, letter, context, pieces with their numbers.</param>
    public LetterCounts(IEnumerable<string[]> lines) => _counts = lines.ToFrozenDictionary(
        cells => Context.Of(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2][0], cells[3]),
        cells => Array.ConvertAll(cells[4].Split(' '), Piece));

    /// <summary>The counts of a script; of one of which nothing was learnt there are none.</summary>
    public static LetterCounts Of(NameScript script) => Shipped.GetValueOrDefault(script, None);

    /// <summary>The pieces of a letter with their shares, which sum to 1, the likeliest first.</summary>
    public LetterPiece[] Shares(in Place place)
    {
        if (_mixed.TryGetValue(place, out var kept))
        {
            return kept;
        }

        var shares = new List<LetterPiece>();
        var read = place.Rules ?? [new LetterReading(place.Letter.ToString(), 1)];
        var all = read.Sum(reading => reading.Weight);
        foreach (var reading in read)
        {
            // Ayn carries any vowel; what was learnt writes the vowel or nothing.
            Add(shares, reading.Text.Replace("ʿ", "", StringComparison.Ordinal), reading.Weight / all);
        }

        Mix(place, shares);
        LetterPiece[] mixed = [.. shares.OrderByDescending(piece => piece.Share).ThenBy(piece => piece.Text, StringComparer.Ordinal)];
        if (_mixed.Count < MostKept)
        {
            _mixed.TryAdd(place, mixed);
        }

        return mixed;
    }

    private void Mix(in Place at, List<LetterPiece> shares)
    {
        var kindLatin = at.Latin == Edge ? Edge : "aeiouy".Contains(at.Latin, StringComparison.Ordinal) ? 'v' : 'c';
        Mix(new Context(0, at.Letter), shares);
        Mix(new Context(1, at.Letter, at.KindAfter), shares);
        Mix(new Context(2, at.Letter, at.KindBefore, at.KindAfter), shares);
        Mix(new Context(3, at.Letter, at.KindBefore, at.KindAfter, kindLatin), shares);
        Mix(new Context(4, at.Letter, at.After, at.KindBefore, kindLatin), shares);
        Mix(new Context(5, at.Letter, at.Before, at.After, at.Latin), shares);
    }

    private void Mix(Context context, List<LetterPiece> shares)
    {
        if (!_counts.TryGetValue(context, out var counts))
        {
            return;
        }

        var rest = Caution * counts.Length;
        var all = rest + counts.Sum(piece => piece.Share);
        for (var i = 0; i < shares.Count; i++)
        {
            shares[i] = shares[i] with { Share = shares[i].Share * rest / all };
        }

        foreach (var (text, number) in counts)
        {
            Add(shares, text, number / all);
        }
    }

    private static void Add(List<LetterPiece> shares, string text, double share)
    {
        var at = shares.FindIndex(piece => piece.Text == text);
        if (at < 0)
        {
            shares.Add(new LetterPiece(text, share));
        }
        else
        {
            shares[at] = new LetterPiece(text, shares[at].Share + share);
        }
    }

    private static LetterPiece Piece(string cell)
    {
        var parts = cell.Split(':');
        return new LetterPiece(parts[0] == "~" ? "" : parts[0], double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    private static FrozenDictionary<NameScript, LetterCounts> Load() =>
        DataFile.Lines("reading-counts.txt").Select(line => line.Split('\t')).GroupBy(cells => cells[0], StringComparer.Ordinal)
            .ToFrozenDictionary(group => Enum.Parse<NameScript>(group.Key, ignoreCase: true), group => new LetterCounts(group));

    /// <summary>A letter in its place: the letters beside it and their kinds (v, c), the last Latin letter before it, and what the rules read there; null for the letter itself.</summary>
    public readonly record struct Place(char Letter, char Before, char After, char KindBefore, char KindAfter, char Latin, LetterReading[]? Rules);

    /// <summary>A letter with its context; which characters stand for what, the level says.</summary>
    private readonly record struct Context(int Level, char Letter, char First = '\0', char Second = '\0', char Third = '\0')
    {
        public static Context Of(int level, char letter, string where) => new(
            level, letter, where.Length > 0 ? where[0] : '\0', where.Length > 1 ? where[1] : '\0', where.Length > 2 ? where[2] : '\0');
    }
}
