using Skein.Extraction.Annotations;

namespace Skein.Extraction.Parsing;

/// <summary>A word of a parsed sentence; a whole name or date is one, and so is a figure with its bound where it begins a phrase.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Word">The number of its last token's word in the lexicon.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Name">The name that it is, or null.</param>
/// <param name="IsRun">Whether it is a row of words with capitals that no other stage took for a name.</param>
/// <param name="IsTitle">Whether it is a title in quotes.</param>
internal readonly record struct ParseUnit(int First, int End, int Word, PartOfSpeech Tag, NameMention? Name, bool IsRun = false, bool IsTitle = false);

/// <summary>
/// The parse of one sentence: heads, relations and parts of speech, one unit a word. Filled anew for the next sentence; used by one thread.
/// </summary>
internal sealed class SentenceParse
{
    private readonly List<ParseUnit> _units = [];
    private readonly ArcHybrid _tree = new();
    private readonly List<List<int>> _children = [];

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; private set; }

    /// <summary>The number of units.</summary>
    public int Count => _units.Count;

    /// <summary>The unit that the sentence hangs on.</summary>
    public int Root { get; private set; } = -1;

    internal ArcHybrid Tree => _tree;

    /// <summary>A unit.</summary>
    public ParseUnit this[int unit] => _units[unit];

    /// <summary>The head of a unit; -1 for the root.</summary>
    public int Head(int unit) => _tree.Heads[unit] >= Count ? -1 : _tree.Heads[unit];

    /// <summary>The relation of a unit to its head.</summary>
    public Relation Label(int unit) => _tree.Labels[unit];

    /// <summary>What hangs on a unit, from left to right.</summary>
    public List<int> Children(int unit) => _children[unit];

    /// <summary>The first unit that hangs on another by one of two relations; -1 for none.</summary>
    public int Child(int unit, Relation relation, Relation other = Relation.None)
    {
        foreach (var child in _children[unit])
        {
            var label = Label(child);
            if (label == relation || (other != Relation.None && label == other))
            {
                return child;
            }
        }

        return -1;
    }

    /// <summary>The unit that holds a token; -1 when none does.</summary>
    public int UnitAt(int token)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (token < _units[middle].First)
            {
                high = middle - 1;
            }
            else if (token >= _units[middle].End)
            {
                low = middle + 1;
            }
            else
            {
                return middle;
            }
        }

        return -1;
    }

    /// <summary>Whether a unit hangs on another, at any depth, or is it.</summary>
    public bool IsWithin(int unit, int top)
    {
        for (var steps = 0; unit >= 0 && steps <= Count; steps++)
        {
            if (unit == top)
            {
                return true;
            }

            unit = Head(unit);
        }

        return false;
    }

    /// <summary>The tokens that hang on a unit: from the first to behind the last.</summary>
    public (int First, int End) Span(int unit)
    {
        var (first, end) = (_units[unit].First, _units[unit].End);
        foreach (var child in _children[unit])
        {
            var (childFirst, childEnd) = Span(child);
            (first, end) = (Math.Min(first, childFirst), Math.Max(end, childEnd));
        }

        return (first, end);
    }

    internal void Begin(Sentence sentence)
    {
        Sentence = sentence;
        _units.Clear();
    }

    internal void Add(ParseUnit unit) => _units.Add(unit);

    internal void Close()
    {
        Root = -1;
        while (_children.Count < Count)
        {
            _children.Add([]);
        }

        for (var unit = 0; unit < Count; unit++)
        {
            _children[unit].Clear();
        }

        for (var unit = 0; unit < Count; unit++)
        {
            if (Head(unit) is var head && head >= 0)
            {
                _children[head].Add(unit);
            }
            else
            {
                Root = unit;
            }
        }
    }
}
