using Skein.Extraction.Parsing;
using Skein.Text.Tokens;

namespace Skein.Training;

/// <summary>A word with what hangs on it, for sentences that are made and not found.</summary>
internal sealed class ParserPhrase(string word, PartOfSpeech tag)
{
    private readonly List<(ParserPhrase Phrase, Relation Label)> _left = [];
    private readonly List<(ParserPhrase Phrase, Relation Label)> _right = [];

    public PartOfSpeech Tag { get; } = tag;

    /// <summary>Hangs a phrase in front of all that stands in front already, or right before the word.</summary>
    public ParserPhrase Before(ParserPhrase? phrase, Relation label, bool isOutermost = true)
    {
        if (phrase is not null)
        {
            _left.Insert(isOutermost ? 0 : _left.Count, (phrase, label));
        }

        return this;
    }

    /// <summary>Hangs a phrase behind all that stands behind already.</summary>
    public ParserPhrase After(ParserPhrase? phrase, Relation label)
    {
        if (phrase is not null)
        {
            _right.Add((phrase, label));
        }

        return this;
    }

    /// <summary>The sentence of which this is the root.</summary>
    public ParserSentence Sentence(WordClasses? classes)
    {
        var words = new List<string>();
        var tags = new List<PartOfSpeech>();
        var heads = new List<int>();
        var labels = new List<Relation>();
        var root = Write(words, tags, heads, labels);
        labels[root] = Relation.Root;
        heads[root] = words.Count;
        words[0] = char.ToUpperInvariant(words[0][0]) + words[0][1..];
        var forms = words.Select(one => WordForm.Of(one, char.IsLetter(one[0]) ? TokenKind.Word : char.IsDigit(one[0]) ? TokenKind.Number : TokenKind.Punctuation, Shape(one), classes));
        return new ParserSentence([.. forms], [.. tags], [.. heads.Select(head => (short)head)], [.. labels], IsAside: false);
    }

    private static TokenShape Shape(string word) => !char.IsLetter(word[0]) ? TokenShape.Caseless
        : char.IsLower(word[0]) ? TokenShape.Lower
        : word.Length == 1 ? TokenShape.SingleCapital
        : word.Contains('-', StringComparison.Ordinal) ? TokenShape.Mixed : TokenShape.Capitalized;

    private int Write(List<string> words, List<PartOfSpeech> tags, List<int> heads, List<Relation> labels)
    {
        var placed = _left.Select(one => (At: one.Phrase.Write(words, tags, heads, labels), one.Label)).ToList();
        var own = words.Count;
        words.Add(word);
        tags.Add(Tag);
        heads.Add(-1);
        labels.Add(Relation.None);
        placed.AddRange(_right.Select(one => (one.Phrase.Write(words, tags, heads, labels), one.Label)).ToList());
        foreach (var (at, label) in placed)
        {
            (heads[at], labels[at]) = (own, label);
        }

        return own;
    }
}
