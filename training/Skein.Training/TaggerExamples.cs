using Skein.Extraction.Tagging;

namespace Skein.Training;

/// <summary>Turns sentences into numbers by the product's own features. A feature that stands once in all corpora is none.</summary>
internal sealed class TaggerExamples(WordLists lists, WordClusters? clusters, TagScheme scheme, bool ignoreCase)
{
    private readonly TaggerWords _words = new(lists, clusters);
    private readonly WordForms _forms = new(new TaggerWords(lists, clusters), ignoreCase, int.MaxValue);
    private readonly Dictionary<uint, int> _features = [];
    private readonly HashSet<uint> _once = [];
    private readonly List<(int At, ulong Key)> _second = [];
    private IReadOnlyList<byte[]>? _first;
    private bool _isTest;

    public int FeatureCount => _features.Count;

    /// <summary>The features by their key, in ascending order of the key.</summary>
    public IEnumerable<(ulong Key, int Feature)> Features => _features.OrderBy(pair => pair.Key).Select(pair => ((ulong)pair.Key << 32, pair.Value));

    public void Count(List<List<TaggerSentence>> documents) => Each(documents, (_, _, _, keys) =>
    {
        foreach (var key in keys.Keys)
        {
            var half = (uint)(key >> 32);
            if (!_features.ContainsKey(half) && !_once.Add(half))
            {
                _once.Remove(half);
                _features.Add(half, _features.Count);
            }
        }
    });

    /// <summary>The examples of some documents, sentence after sentence.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="style">Their style: the share of each corpus.</param>
    /// <param name="isTest">True to know only the features known already.</param>
    /// <param name="first">The labels of a first reading, sentence after sentence; null for none.</param>
    public List<TaggerExample> Make(List<List<TaggerSentence>> documents, float[] style, bool isTest, IReadOnlyList<byte[]>? first = null)
    {
        var examples = new List<TaggerExample>();
        _first = first;
        _isTest = isTest;
        var (features, starts) = (new List<int>(), new List<int>());
        Each(documents, (labels, words, at, keys) =>
        {
            starts.Add(features.Count);
            foreach (var key in keys.Keys)
            {
                if (_features.TryGetValue((uint)(key >> 32), out var feature))
                {
                    features.Add(feature);
                }
            }

            foreach (var (_, key) in _second.Where(pair => pair.At == at))
            {
                if (_features.TryGetValue((uint)(key >> 32), out var feature))
                {
                    features.Add(feature);
                }
                else if (!_isTest)
                {
                    features.Add(_features.Count);
                    _features.Add((uint)(key >> 32), _features.Count);
                }
            }

            if (at == words.Length - 1)
            {
                starts.Add(features.Count);
                examples.Add(new TaggerExample([.. features], [.. starts], labels, style, words));
                features.Clear();
                starts.Clear();
            }
        });
        _first = null;
        return examples;
    }

    private void Each(List<List<TaggerSentence>> documents, Action<byte[], string[], int, KeyList> act)
    {
        var (view, facts, keys, ranges) = (new SentenceView(_words, ignoreCase), new DocumentFacts(), new KeyList(), new List<Range>());
        var names = new DocumentNames(scheme);
        var number = 0;
        foreach (var document in documents)
        {
            facts.Clear();
            names.Clear();
            var sentences = document.Select(sentence => Cut(sentence, ranges)).ToList();
            foreach (var (forms, _, _) in sentences)
            {
                view.Fill(forms);
                facts.Add(view, _words);
            }

            for (var i = 0; _first is not null && i < sentences.Count; i++)
            {
                view.Fill(sentences[i].Forms);
                names.Add(view, _first[number + i]);
            }

            foreach (var (forms, labels, words) in sentences)
            {
                view.Fill(forms);
                _second.Clear();
                if (_first is not null)
                {
                    names.Features(view, _first[number], _second);
                }

                number++;
                for (var at = 0; at < forms.Length; at++)
                {
                    keys.Clear();
                    for (var place = -FeatureReader.Reach; place <= FeatureReader.Reach; place++)
                    {
                        FeatureReader.Alone(view[at + place], place, keys);
                    }

                    FeatureReader.InContext(view, facts, at, keys);
                    act(labels, words, at, keys);
                }
            }
        }
    }

    private (WordForm[] Forms, byte[] Labels, string[] Words) Cut(TaggerSentence sentence, List<Range> ranges)
    {
        var (forms, words) = (new List<WordForm>(), new List<string>());
        var starts = new int[sentence.Words.Length + 1];
        for (var i = 0; i < sentence.Words.Length; i++)
        {
            starts[i] = forms.Count;
            ranges.Clear();
            WordPieces.Split(sentence.Words[i], ranges);
            foreach (var range in ranges)
            {
                forms.Add(_forms.Get(sentence.Words[i].AsSpan(range)));
                words.Add(sentence.Words[i][range]);
            }
        }

        starts[^1] = forms.Count;
        var labels = new byte[forms.Count];
        foreach (var (first, end, type) in sentence.Names)
        {
            var number = scheme.Types.ToList().IndexOf(type);
            for (var at = starts[first]; number >= 0 && at < starts[end]; at++)
            {
                var (isFirst, isLast) = (at == starts[first], at == starts[end] - 1);
                var part = isFirst && isLast ? TagScheme.Part.Single : isFirst ? TagScheme.Part.Begin : isLast ? TagScheme.Part.End : TagScheme.Part.Inner;
                labels[at] = (byte)TagScheme.Label(part, number);
            }
        }

        return ([.. forms], labels, [.. words]);
    }
}
