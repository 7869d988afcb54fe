namespace Skein.Extraction.Lexicons;

/// <summary>A set of words by their numbers in the lexicon. Filled while the data is loaded, then only read.</summary>
internal sealed class WordSet
{
    private bool[] _has = [];

    /// <summary>The numbers, ascending.</summary>
    public IEnumerable<int> Ids => Enumerable.Range(0, _has.Length).Where(id => _has[id]);

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    public bool Contains(int id) => (uint)id < (uint)_has.Length && _has[id];

    public void Add(int id)
    {
        if (id >= _has.Length)
        {
            Array.Resize(ref _has, Math.Max(id + 1, _has.Length * 2));
        }

        Count += _has[id] ? 0 : 1;
        _has[id] = true;
    }

    public void AddAll(WordSet other)
    {
        foreach (var id in other.Ids)
        {
            Add(id);
        }
    }
}
