namespace Skein.Learning;

/// <summary>
/// The weights of a training by feature and class, with the sum that each has gone through. A feature's slot says where its weights lie, so
/// that reading them waits for memory twice; the sums, which only a move needs, lie apart.
/// </summary>
internal sealed class WeightTable
{
    private const int Batch = 160;
    private const int FirstCells = 2;

    private Slot[] _slots = new Slot[1 << 12];
    private Weight[] _weights = new Weight[1 << 12];
    private Past[] _pasts = new Past[1 << 12];
    private int _end;

    /// <summary>How many features have weights.</summary>
    public int Count { get; private set; }

    public void Add(ulong feature, Span<int> scores)
    {
        ref readonly var slot = ref _slots[Find(_slots, feature)];
        foreach (var weight in _weights.AsSpan(slot.Start, slot.Count))
        {
            scores[weight.Class] += weight.Value;
        }
    }

    public void Add(ReadOnlySpan<ulong> features, Span<int> scores)
    {
        Span<(int Start, int Count)> found = stackalloc (int, int)[Math.Min(features.Length, Batch)];
        for (; features.Length > 0; features = features[Math.Min(features.Length, Batch)..])
        {
            var some = features[..Math.Min(features.Length, Batch)];
            for (var i = 0; i < some.Length; i++)
            {
                ref readonly var slot = ref _slots[Find(_slots, some[i])];
                found[i] = (slot.Start, slot.Count);
            }

            foreach (var (start, count) in found[..some.Length])
            {
                foreach (var weight in _weights.AsSpan(start, count))
                {
                    scores[weight.Class] += weight.Value;
                }
            }
        }
    }

    public void Move(ulong feature, byte @class, int amount, int step)
    {
        var at = Find(_slots, feature);
        if (_slots[at].Room == 0)
        {
            at = Insert(feature);
        }

        ref var slot = ref _slots[at];
        for (var i = slot.Start; i < slot.Start + slot.Count; i++)
        {
            if (_weights[i].Class == @class)
            {
                _pasts[i].Sum += (long)(step - _pasts[i].Since) * _weights[i].Value;
                _pasts[i].Since = step;
                _weights[i].Value += amount;
                return;
            }
        }

        if (slot.Count == slot.Room)
        {
            Enlarge(ref slot);
        }

        var cell = slot.Start + slot.Count++;
        _weights[cell] = new Weight { Class = @class, Value = amount };
        _pasts[cell] = new Past { Since = step };
    }

    /// <summary>Each weight's mean over all steps so far.</summary>
    public IEnumerable<(ulong Feature, int Class, double Mean)> Means(int step)
    {
        foreach (var slot in _slots)
        {
            for (var i = slot.Start; i < slot.Start + slot.Count; i++)
            {
                yield return (slot.Feature, _weights[i].Class, (_pasts[i].Sum + ((double)(step - _pasts[i].Since) * _weights[i].Value)) / step);
            }
        }
    }

    private static int Find(Slot[] slots, ulong feature)
    {
        // The keys are mixed already: their lower bits are as good as any.
        var at = (int)feature & (slots.Length - 1);
        while (slots[at].Room != 0 && slots[at].Feature != feature)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return at;
    }

    private int Insert(ulong feature)
    {
        if (++Count * 2 > _slots.Length)
        {
            var larger = new Slot[_slots.Length * 2];
            foreach (var slot in _slots.Where(slot => slot.Room != 0))
            {
                larger[Find(larger, slot.Feature)] = slot;
            }

            _slots = larger;
        }

        var at = Find(_slots, feature);
        _slots[at] = new Slot { Feature = feature, Start = Reserve(FirstCells), Room = FirstCells };
        return at;
    }

    private void Enlarge(ref Slot slot)
    {
        var start = Reserve(slot.Room * 2);
        _weights.AsSpan(slot.Start, slot.Count).CopyTo(_weights.AsSpan(start));
        _pasts.AsSpan(slot.Start, slot.Count).CopyTo(_pasts.AsSpan(start));
        (slot.Start, slot.Room) = (start, (ushort)(slot.Room * 2));
    }

    private int Reserve(int cells)
    {
        if (_end + cells > _weights.Length)
        {
            Array.Resize(ref _weights, _weights.Length * 2);
            Array.Resize(ref _pasts, _pasts.Length * 2);
        }

        var start = _end;
        _end += cells;
        return start;
    }

    private struct Slot
    {
        public ulong Feature;
        public int Start;
        public ushort Count;
        public ushort Room;
    }

    private struct Weight
    {
        public int Value;
        public byte Class;
    }

    private struct Past
    {
        public long Sum;
        public int Since;
    }
}
