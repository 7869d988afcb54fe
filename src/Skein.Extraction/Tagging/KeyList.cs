namespace Skein.Extraction.Tagging;

/// <summary>The keys of the features of one word, gathered without an allocation for each.</summary>
internal sealed class KeyList
{
    private ulong[] _keys = new ulong[128];

    public int Count { get; private set; }

    public ReadOnlySpan<ulong> Keys => _keys.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ulong key)
    {
        if (Count == _keys.Length)
        {
            Array.Resize(ref _keys, Count * 2);
        }

        _keys[Count++] = key;
    }
}
