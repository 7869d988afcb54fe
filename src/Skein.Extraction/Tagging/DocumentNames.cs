using Skein.Learning;

namespace Skein.Extraction.Tagging;

/// <summary>
/// What a first reading of a document found: how each word was labelled at its other places, and which whole names stand elsewhere. A second
/// reading takes it as features (after Krishnan and Manning 2006, DOI 10.3115/1220175.1220316), so that one name is read alike throughout.
/// </summary>
internal sealed class DocumentNames(TagScheme scheme)
{
    private const int Template = 3000;
    private const int LongestName = 8;

    private readonly Dictionary<ulong, int[]> _words = [];
    private readonly Dictionary<ulong, int[]> _names = [];
    private readonly HashSet<ulong> _beginnings = [];

    public void Clear()
    {
        _words.Clear();
        _names.Clear();
        _beginnings.Clear();
    }

    /// <summary>Adds the labels of a sentence.</summary>
    public void Add(SentenceView sentence, ReadOnlySpan<byte> labels)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if (labels[at] == 0 && sentence.RunOf(at).Length == 0)
            {
                continue;
            }

            if (!_words.TryGetValue(sentence[at]!.Lower, out var counts))
            {
                _words.Add(sentence[at]!.Lower, counts = new int[scheme.Labels.Count]);
            }

            counts[labels[at]]++;
            if (TagScheme.PartOf(labels[at]) == TagScheme.Part.Begin)
            {
                AddName(sentence, labels, at);
            }
        }
    }

    /// <summary>Adds the features of a place; none where the document tells nothing more than the place itself.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="labels">What the first reading made of it; the place's own part is taken off.</param>
    /// <param name="keys">Where they are added, with the place of each.</param>
    public void Features(SentenceView sentence, ReadOnlySpan<byte> labels, List<(int At, ulong Key)> keys)
    {
        for (var at = 0; at < sentence.Length; at++)
        {
            if ((labels[at] != 0 || sentence.RunOf(at).Length > 0) && _words.TryGetValue(sentence[at]!.Lower, out var counts))
            {
                Word(sentence, labels, counts, at, keys);
            }
        }

        for (var at = 0; at < sentence.Length; at++)
        {
            at += Math.Max(0, Name(sentence, labels, at, keys) - 1);
        }
    }

    private void Word(SentenceView sentence, ReadOnlySpan<byte> labels, int[] counts, int at, List<(int At, ulong Key)> keys)
    {
        int best = -1, all = 0, bestType = -1;
        Span<int> types = stackalloc int[scheme.Types.Count + 1];
        for (var label = 0; label < counts.Length; label++)
        {
            var count = counts[label] - (label == labels[at] ? 1 : 0);
            all += count;
            best = count > 0 && (best < 0 || count > counts[best] - (best == labels[at] ? 1 : 0)) ? label : best;
            types[label == 0 ? 0 : TagScheme.TypeOf(label) + 1] += count;
        }

        if (all == 0)
        {
            return;
        }

        for (var type = 0; type < types.Length; type++)
        {
            bestType = bestType < 0 || types[type] > types[bestType] ? type : bestType;
        }

        var sure = types[bestType] == all ? (all > 2 ? 3UL : all > 1 ? 2UL : 1UL) : types[bestType] * 3 > all * 2 ? 4UL : 5UL;
        keys.Add((at, FeatureKey.Of(Template, (ulong)best)));
        keys.Add((at, FeatureKey.Of(Template + 1, (ulong)bestType, sure)));
        keys.Add((at, FeatureKey.Of(Template + 2, (ulong)bestType, sentence[at]!.ShortShape, (ulong)Math.Min(sentence.RunOf(at).Length, 3))));
        keys.Add((at, FeatureKey.Of(Template + 3, (ulong)bestType, sentence[at]!.Kinds)));
    }

    private int Name(SentenceView sentence, ReadOnlySpan<byte> labels, int at, List<(int At, ulong Key)> keys)
    {
        var key = sentence[at]!.Lower;
        if (!_beginnings.Contains(key))
        {
            return 0;
        }

        var (length, type) = (0, -1);
        for (var end = at + 1; end < sentence.Length && end - at < LongestName && _beginnings.Contains(key); end++)
        {
            key = FeatureKey.Of(8, key, sentence[end]!.Lower);
            if (_names.TryGetValue(key, out var counts))
            {
                var own = IsName(labels, at, end + 1) ? TagScheme.TypeOf(labels[at]) : -1;
                for (var one = 0; one < counts.Length; one++)
                {
                    (length, type) = counts[one] - (one == own ? 1 : 0) > 0 ? (end + 1 - at, one) : (length, type);
                }
            }
        }

        for (var i = at; i < at + length; i++)
        {
            keys.Add((i, FeatureKey.Of(Template + 4, (ulong)type, i == at ? 1UL : i == at + length - 1 ? 2UL : 3UL)));
        }

        return length;
    }

    private void AddName(SentenceView sentence, ReadOnlySpan<byte> labels, int first)
    {
        var key = sentence[first]!.Lower;
        var end = first + 1;
        for (; end < sentence.Length && TagScheme.PartOf(labels[end]) is TagScheme.Part.Inner or TagScheme.Part.End && end - first < LongestName; end++)
        {
            _beginnings.Add(key);
            key = FeatureKey.Of(8, key, sentence[end]!.Lower);
        }

        if (!_names.TryGetValue(key, out var counts))
        {
            _names.Add(key, counts = new int[scheme.Types.Count]);
        }

        counts[TagScheme.TypeOf(labels[first])]++;
    }

    private static bool IsName(ReadOnlySpan<byte> labels, int first, int end)
    {
        var isOne = TagScheme.PartOf(labels[first]) == TagScheme.Part.Begin && TagScheme.PartOf(labels[end - 1]) == TagScheme.Part.End;
        for (var i = first + 1; i < end - 1; i++)
        {
            isOne &= TagScheme.PartOf(labels[i]) == TagScheme.Part.Inner;
        }

        return isOne;
    }
}
