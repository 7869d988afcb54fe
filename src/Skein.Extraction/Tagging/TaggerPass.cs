namespace Skein.Extraction.Tagging;

/// <summary>
/// One model at work on one document after another: words to forms, forms to what the document shows of them, then each sentence by
/// itself. Keeps its buffers and the words it met. Used by one thread at a time.
/// </summary>
internal sealed class TaggerPass
{
    // A sentence beyond this is a table or a blob; it is read in parts.
    private const int LongestSentence = 400;

    private readonly NameModel _model;
    private readonly WordForms _forms;
    private readonly TaggerWords _words;
    private readonly SentenceView _view;
    private readonly LabelDecoder _decoder;
    private readonly DocumentFacts _facts = new();
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
        _words = new TaggerWords(lists);
        _forms = new WordForms(_words, model.IgnoresCase);
        _view = new SentenceView(_words, model.IgnoresCase);
        _decoder = new LabelDecoder(model);
    }

    /// <summary>Adds the names of the sentences that are this pass's own; the others only tell of their words.</summary>
    public void Run(ITaggerText text, Predicate<int> isMine, List<TaggedName> names, CancellationToken cancellationToken)
    {
        Cut(text);
        _facts.Clear();
        foreach (var (first, end) in _parts)
        {
            _view.Fill(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pieces)[first..end]);
            _facts.Add(_view, _words);
        }

        foreach (var (first, end) in _parts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (isMine(_places[first].Sentence))
            {
                Read(text, first, end, names);
            }
        }
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

                if (_pieces.Count - first >= LongestSentence)
                {
                    _parts.Add((first, _pieces.Count));
                    first = _pieces.Count;
                }
            }

            if (_pieces.Count > first)
            {
                _parts.Add((first, _pieces.Count));
            }
        }
    }

    private void Read(ITaggerText text, int first, int end, List<TaggedName> names)
    {
        var (n, count) = (end - first, _model.Scheme.Labels.Count);
        if (_labels.Length < n)
        {
            (_scores, _labels, _probabilities) = (new int[n * count * 2], new byte[n * 2], new double[n * 2]);
        }

        _view.Fill(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_pieces)[first..end]);
        _scores.AsSpan(0, n * count).Clear();
        for (var at = 0; at < n; at++)
        {
            var scores = _scores.AsSpan(at * count, count);
            for (var place = -FeatureReader.Reach; place <= FeatureReader.Reach; place++)
            {
                _model.AddAlone(_view[at + place], place, scores);
            }

            _keys.Clear();
            FeatureReader.InContext(_view, _facts, at, _keys);
            foreach (var key in _keys.Keys)
            {
                _model.Weights.Add(key, scores);
            }
        }

        var labels = _labels.AsSpan(0, n);
        _decoder.Best(_scores, labels);
        if (labels.IndexOfAnyExcept((byte)0) >= 0)
        {
            _decoder.Probabilities(_scores, labels, _probabilities.AsSpan(0, n));
            Names(text, first, labels, names);
        }
    }

    private void Names(ITaggerText text, int first, ReadOnlySpan<byte> labels, List<TaggedName> names)
    {
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
