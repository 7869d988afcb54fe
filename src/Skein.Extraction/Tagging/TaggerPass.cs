using System.Runtime.InteropServices;

namespace Skein.Extraction.Tagging;

/// <summary>
/// One model at work on one document after another: words to forms, forms to what the document shows of them, then each sentence by
/// itself. Keeps its buffers and the words it met. Used by one thread at a time.
/// </summary>
internal sealed class TaggerPass
{
    // A sentence beyond this is a table or a blob; it is read in parts.
    private const int LongestSentence = 400;

    // What is read together is bounded, so that memory is.
    private const int LongestDocument = 50_000;

    private readonly NameModel _model;
    private readonly WordForms _forms;
    private readonly TaggerWords _words;
    private readonly SentenceView _view;
    private readonly LabelDecoder _decoder;
    private readonly DocumentFacts _facts = new();
    private readonly DocumentNames _names;
    private readonly List<(int At, ulong Key)> _second = [];
    private readonly KeyList _keys = new();
    private readonly List<WordForm> _pieces = [];
    private readonly List<(int Sentence, int Word)> _places = [];
    private readonly List<(int First, int End)> _parts = [];
    private readonly List<Range> _ranges = [];
    private int[] _scores = [];
    private byte[] _labels = [];
    private double[] _probabilities = [];

    public TaggerPass(WordLists lists, NameModel model)
    {
        _model = model;
        _words = new TaggerWords(lists, model.Clusters);
        _forms = new WordForms(_words, model.IgnoresCase);
        _view = new SentenceView(_words, model.IgnoresCase);
        _decoder = new LabelDecoder(model);
        _names = new DocumentNames(model.Scheme);
    }

    /// <summary>Adds the names of the sentences that are this pass's own; the others only tell of their words.</summary>
    public void Run(ITaggerText text, Predicate<int> isMine, List<TaggedName> names, CancellationToken cancellationToken)
    {
        Cut(text);
        for (var part = 0; part < _parts.Count;)
        {
            var end = part + 1;
            while (end < _parts.Count && _parts[end].End - _parts[part].First <= LongestDocument)
            {
                end++;
            }

            Document(text, part, end, isMine, names, cancellationToken);
            part = end;
        }
    }

    private void Document(ITaggerText text, int first, int end, Predicate<int> isMine, List<TaggedName> names, CancellationToken cancellationToken)
    {
        Grow(first, end);
        _facts.Clear();
        _names.Clear();
        for (var part = first; part < end; part++)
        {
            Look(part, withPhrases: false);
            _facts.Add(_view, _words);
        }

        for (var part = first; part < end; part++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isMine(_places[_parts[part].First].Sentence))
            {
                Look(part, withPhrases: true);
                Score(ScoresOf(part, first));
                _decoder.Best(ScoresOf(part, first), LabelsOf(part, first));
                _names.Add(_view, LabelsOf(part, first));
            }
        }

        for (var part = first; part < end; part++)
        {
            if (isMine(_places[_parts[part].First].Sentence))
            {
                ReadAgain(part, first);
                Names(text, part, first, names);
            }
        }
    }

    private void Look(int part, bool withPhrases) => _view.Fill(CollectionsMarshal.AsSpan(_pieces)[_parts[part].First.._parts[part].End], withPhrases);

    private Span<int> ScoresOf(int part, int first)
    {
        var count = _model.Scheme.Labels.Count;
        return _scores.AsSpan((_parts[part].First - _parts[first].First) * count, (_parts[part].End - _parts[part].First) * count);
    }

    private Span<byte> LabelsOf(int part, int first) => _labels.AsSpan(_parts[part].First - _parts[first].First, _parts[part].End - _parts[part].First);

    private void Grow(int first, int end)
    {
        var size = _parts[end - 1].End - _parts[first].First;
        if (_labels.Length < size)
        {
            (_scores, _labels, _probabilities) = (new int[size * _model.Scheme.Labels.Count * 2], new byte[size * 2], new double[LongestSentence * 2]);
        }
    }

    private void Score(Span<int> all)
    {
        all.Clear();
        var count = _model.Scheme.Labels.Count;
        for (var at = 0; at < _view.Length; at++)
        {
            var scores = all.Slice(at * count, count);
            for (var place = -FeatureReader.Reach; place <= FeatureReader.Reach; place++)
            {
                _model.AddAlone(_view[at + place], place, scores);
            }

            _keys.Clear();
            FeatureReader.InContext(_view, _facts, at, _keys);
            _model.Weights.Add(_keys.Keys, scores);
        }
    }

    /// <summary>The second reading: what the first found elsewhere is added, and the labels are chosen anew.</summary>
    private void ReadAgain(int part, int first)
    {
        Look(part, withPhrases: false);
        _second.Clear();
        _names.Features(_view, LabelsOf(part, first), _second);
        if (_second.Count == 0)
        {
            return;
        }

        var scores = ScoresOf(part, first);
        var count = _model.Scheme.Labels.Count;
        foreach (var (at, key) in _second)
        {
            _model.Weights.Add(key, scores.Slice(at * count, count));
        }

        _decoder.Best(scores, LabelsOf(part, first));
    }

    private void Cut(ITaggerText text)
    {
        _pieces.Clear();
        _places.Clear();
        _parts.Clear();
        for (var sentence = 0; sentence < text.Count; sentence++)
        {
            var first = _pieces.Count;
            for (var i = 0; i < text.LengthOf(sentence); i++)
            {
                var word = text.Word(sentence, i);
                _ranges.Clear();
                WordPieces.Split(word, _ranges);
                foreach (var range in _ranges)
                {
                    _pieces.Add(_forms.Get(word[range]));
                    _places.Add((sentence, i));
                }

                // One word may have any number of hyphens.
                while (_pieces.Count - first >= LongestSentence)
                {
                    _parts.Add((first, first + LongestSentence));
                    first += LongestSentence;
                }
            }

            if (_pieces.Count > first)
            {
                _parts.Add((first, _pieces.Count));
            }
        }
    }

    private void Names(ITaggerText text, int part, int document, List<TaggedName> names)
    {
        var first = _parts[part].First;
        var labels = LabelsOf(part, document);
        if (labels.IndexOfAnyExcept((byte)0) < 0)
        {
            return;
        }

        _decoder.Probabilities(ScoresOf(part, document), labels, _probabilities.AsSpan(0, labels.Length));
        for (var at = 0; at < labels.Length;)
        {
            if (labels[at] == 0)
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < labels.Length && TagScheme.PartOf(labels[end]) is TagScheme.Part.Inner or TagScheme.Part.End)
            {
                end++;
            }

            var score = 1.0;
            for (var i = at; i < end; i++)
            {
                score = Math.Min(score, _probabilities[i]);
            }

            Keep(text, first + at, first + end, _model.Scheme.Types[TagScheme.TypeOf(labels[at])], score, names);
            at = end;
        }
    }

    // A name that ends within a word ("Norvelia-based") gives up that word.
    private void Keep(ITaggerText text, int first, int end, string type, double score, List<TaggedName> names)
    {
        var sentence = _places[first].Sentence;
        var word = _places[first].Word + (first > 0 && _places[first - 1] == _places[first] ? 1 : 0);
        var last = _places[end - 1].Word - (end < _places.Count && _places[end] == _places[end - 1] ? 1 : 0);
        if (word <= last && last < text.LengthOf(sentence))
        {
            names.Add(new TaggedName(sentence, word, last + 1, type, score));
        }
    }
}
