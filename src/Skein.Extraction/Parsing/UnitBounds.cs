using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Parsing;

/// <summary>Tells how far a unit of the parse reaches that no stage before has marked: rows of capitals, titles in quotes, whole dates.</summary>
internal sealed class UnitBounds(AnnotatedDocument document, Cues cues)
{
    private Sentence _sentence;
    private PartOfSpeech[] _tags = [];
    private int _name;

    // Sentences come in their order, and so do counts.
    private int _count;

    /// <summary>Begins a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="name">The first name of the document that does not end before it.</param>
    /// <param name="tags">The tags of its words, filled before the bounds are asked for.</param>
    public void Begin(Sentence sentence, int name, PartOfSpeech[] tags) => (_sentence, _name, _tags) = (sentence, name, tags);

    /// <summary>
    /// The end of a row of words with capitals that begins here and that no stage took for a name: most often a name that no list knows.
    /// One word alone counts only behind the start of the sentence.
    /// </summary>
    public int RunEnd(int at)
    {
        var end = at;
        var last = at;
        var words = 0;
        while (end < _sentence.End && end - at < 6)
        {
            var isCapital = HasCapital(end) && !cues.NoName.Contains(document.Words[end]) && !IsNamed(end);
            if (isCapital)
            {
                words++;
                last = end + 1;
            }
            else if (words == 0 || !(IsJoiner(end, at) && end + 1 < _sentence.End && !IsNamed(end)))
            {
                break;
            }

            end++;
        }

        return words == 0 || (words == 1 && !MayBeAlone(at)) ? at : last;
    }

    private bool MayBeAlone(int at)
    {
        var tag = _tags[at - _sentence.First];
        return at == _sentence.First ? tag == PartOfSpeech.Propn : tag is PartOfSpeech.Propn or PartOfSpeech.NounOne or PartOfSpeech.Adj;
    }

    /// <summary>The end of a title that stands in quotes from here on: its first word and most longer ones have a capital.</summary>
    public int TitleEnd(int at)
    {
        if (at <= _sentence.First || document.TextOf(at - 1) is not ("\"" or "“" or "«") || !HasCapital(at) || IsNamed(at))
        {
            return at;
        }

        int capital = 0, longer = 0;
        for (var end = at; end < _sentence.End && end - at < 9; end++)
        {
            if (document.TextOf(end) is "\"" or "”" or "»")
            {
                return end > at && capital * 2 > longer ? end : at;
            }

            longer += document.Tokens[end].Span.Length > 3 ? 1 : 0;
            capital += document.Tokens[end].Span.Length > 3 && HasCapital(end) ? 1 : 0;
        }

        return at;
    }

    /// <summary>The end of a count that begins here with the words that bound it and ends with a figure: "at least 7", "more than twenty".</summary>
    public int FigureEnd(int at)
    {
        while (_count < document.Counts.Count && document.Counts[_count].First < at)
        {
            _count++;
        }

        return _count < document.Counts.Count && document.Counts[_count] is { } count && count.First == at && count.End > at + 1 && count.End <= _sentence.End
            && BeginsPhrase(at) && _tags[at - _sentence.First] != PartOfSpeech.Num && _tags[count.End - 1 - _sentence.First] == PartOfSpeech.Num
            ? count.End : at;
    }

    // Behind "and" the bound helps the parser: "attacked the barracks and at least 7 soldiers were killed".
    private bool BeginsPhrase(int at) => at == _sentence.First || document.Tokens[at - 1].Kind == TokenKind.Punctuation || _tags[at - 1 - _sentence.First].IsVerb();

    /// <summary>Whether a word begins with a capital, or has one behind an Arabic article.</summary>
    private bool HasCapital(int token)
    {
        if (document.Tokens[token] is not { Kind: TokenKind.Word, Shape: TokenShape.Capitalized or TokenShape.Mixed or TokenShape.Upper })
        {
            return false;
        }

        var text = document.TextOf(token);
        return char.IsUpper(text[0]) || (text.Length > 3 && text.IndexOf('-') is 2 && char.IsUpper(text[3]));
    }

    /// <summary>A particle of a name; "of" and "of the" only in what begins as groups do: "Sons of X".</summary>
    private bool IsJoiner(int token, int first) => cues.Particle.Contains(document.Words[token])
        || (cues.GroupWord.Contains(document.Words[first]) && document.TextOf(token) is "of" or "the");

    private bool IsNamed(int token)
    {
        var place = _name;
        while (place < document.Names.Count && document.Names[place].End <= token)
        {
            place++;
        }

        return place < document.Names.Count && document.Names[place].First <= token;
    }

    /// <summary>"3 March 2015" is one word to the parser; "the day before" is not.</summary>
    public bool IsWhole(Dates.FoundDate date)
    {
        for (var token = date.First; token < date.End; token++)
        {
            if (document.Tokens[token] is { Kind: TokenKind.Word } && !cues.Calendar.Contains(document.Words[token]))
            {
                return false;
            }
        }

        return date.End > date.First + 1;
    }
}
