using System.Collections.Frozen;
using System.Globalization;

namespace Skein.Text.Names.Scripts;

/// <summary>Latin letters that a letter of another script gives, and how likely they are, or how often they were counted.</summary>
internal readonly record struct LetterPiece(string Text, double Share);

/// <summary>
/// How often each letter was read in which way, by context, as <c>training/names/xlit.py</c> counted it (<c>reading-counts.txt</c>, its card in
/// docs/explanation/names.md). Mixes longer contexts with shorter ones as Witten and Bell propose (1991, doi:10.1109/18.87000), with more
/// caution. Immutable and safe to share between threads.
/// </summary>
internal sealed class LetterCounts
{
    /// <summary>What stands beside the first and the last letter.</summary>
    public const char Edge = '_';

    /// <summary>How many kinds of cases weigh as much as one that was seen: as in the training command.</summary>
    private const double Caution = 5;

    private static readonly FrozenDictionary<NameScript, LetterCounts> Shipped = Load();

    private readonly FrozenDictionary<Context, LetterPiece[]> _counts;

    private LetterCounts(IEnumerable<string[]> lines) => _counts = lines.ToFrozenDictionary(
        cells => Context.Of(int.Parse(cells[1], CultureInfo.InvariantCulture), cells[2][0], cells[3]),
        cells => Array.ConvertAll(cells[4].Split(' '), Piece));

    /// <summary>The counts of a script; null where nothing was learnt.</summary>
    public static LetterCounts? Of(NameScript script) => Shipped.GetValueOrDefault(script);

    /// <summary>
    /// Mixes what was counted of a letter into the shares that the rules give it. <paramref name="before"/> and <paramref name="after"/> are the letters beside it,
    /// <paramref name="latin"/> the last Latin letter before; <see cref="Edge"/> for none.
    /// </summary>
    public void Mix(char letter, char before, char after, char latin, Func<char, char> kind, List<LetterPiece> shares)
    {
        var (kindBefore, kindAfter) = (kind(before), kind(after));
        var kindLatin = latin == Edge ? Edge : "aeiouy".Contains(latin, StringComparison.Ordinal) ? 'v' : 'c';
        Mix(new Context(0, letter), shares);
        Mix(new Context(1, letter, kindAfter), shares);
        Mix(new Context(2, letter, kindBefore, kindAfter), shares);
        Mix(new Context(3, letter, kindBefore, kindAfter, kindLatin), shares);
        Mix(new Context(4, letter, after, kindBefore, kindLatin), shares);
        Mix(new Context(5, letter, before, after, latin), shares);
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

    /// <summary>Adds to the share of a piece.</summary>
    public static void Add(List<LetterPiece> shares, string text, double share)
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

    /// <summary>A letter with its context; which characters stand for what, the level says.</summary>
    private readonly record struct Context(int Level, char Letter, char First = '\0', char Second = '\0', char Third = '\0')
    {
        public static Context Of(int level, char letter, string where) => new(
            level, letter, where.Length > 0 ? where[0] : '\0', where.Length > 1 ? where[1] : '\0', where.Length > 2 ? where[2] : '\0');
    }
}
