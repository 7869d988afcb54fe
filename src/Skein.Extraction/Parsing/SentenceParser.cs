using Skein.Extraction.Annotations;
using Skein.Text.Tokens;

namespace Skein.Extraction.Parsing;

/// <summary>Parses sentences of one document when a rule asks for it; asked in the order of the text. Used by one thread.</summary>
internal sealed class SentenceParser(AnnotatedDocument document, Cues cues)
{
    private readonly SentenceParse _parse = new();
    private readonly WordForm[] _forms = new WordForm[ArcHybrid.MostWords];
    private readonly PartOfSpeech[] _tags = new PartOfSpeech[ArcHybrid.MostWords];
    private readonly ulong[] _words = new ulong[ArcHybrid.MostWords];
    private readonly PartOfSpeech[] _unitTags = new PartOfSpeech[ArcHybrid.MostWords];
    private int _name;
    private int _date;

    /// <summary>The parse of a sentence; null for one that is too long or has no words. It holds until the next call.</summary>
    public SentenceParse? Parse(Sentence sentence)
    {
        var count = sentence.End - sentence.First;
        if (count is < 2 or > ArcHybrid.MostWords || !ParseModels.AreThere)
        {
            return null;
        }

        for (var i = 0; i < count; i++)
        {
            var token = document.Tokens[sentence.First + i];
            _forms[i] = WordForm.Of(document.TextOf(sentence.First + i), token.Kind, token.Shape, ParseModels.Classes);
            _tags[i] = PartOfSpeech.None;
        }

        var (firstName, firstDate) = Mark(sentence);
        var isCaseless = document.IsUpperCase || PosTagger.IsCaseless(document.Tokens.AsSpan(sentence.First, count));
        ParseModels.Tagger.Tag(_forms.AsSpan(0, count), isCaseless, _tags.AsSpan(0, count), cues.VerbForms, document.Words.AsSpan(sentence.First, count));
        TagRepair.Run(_tags.AsSpan(0, count), document.Words.AsSpan(sentence.First, count), cues);
        Units(sentence, firstName, firstDate, isCaseless);
        ParseModels.Parser.Parse(_words.AsSpan(0, _parse.Count), _unitTags.AsSpan(0, _parse.Count), _parse.Tree);
        _parse.Close();
        return _parse;
    }

    /// <summary>Words of names are names, whatever they would be elsewhere.</summary>
    private (int Name, int Date) Mark(Sentence sentence)
    {
        while (_name < document.Names.Count && document.Names[_name].First < sentence.First)
        {
            _name++;
        }

        while (_date < document.Dates.Count && document.Dates[_date].First < sentence.First)
        {
            _date++;
        }

        for (var i = _name; i < document.Names.Count && document.Names[i].First < sentence.End; i++)
        {
            for (var token = document.Names[i].First; token < Math.Min(document.Names[i].End, sentence.End); token++)
            {
                _tags[token - sentence.First] = PartOfSpeech.Propn;
            }
        }

        return (_name, _date);
    }

    private void Units(Sentence sentence, int name, int date, bool isCaseless)
    {
        _parse.Begin(sentence);
        for (var at = sentence.First; at < sentence.End;)
        {
            while (name < document.Names.Count && document.Names[name].First < at)
            {
                name++;
            }

            while (date < document.Dates.Count && document.Dates[date].First < at)
            {
                date++;
            }

            var (end, mention) = (at + 1, (NameMention?)null);
            if (name < document.Names.Count && document.Names[name].First == at)
            {
                mention = document.Names[name];
                end = Math.Min(mention.End, sentence.End);
            }
            else if (date < document.Dates.Count && document.Dates[date].First == at && IsWhole(document.Dates[date]))
            {
                end = Math.Min(document.Dates[date].End, sentence.End);
            }

            var titleEnd = TitleEnd(at, sentence);
            var isTitle = titleEnd > at;
            var isRun = false;
            if (!isTitle && end == at + 1 && mention is null && !isCaseless && RunEnd(at, sentence) is var runEnd && runEnd > at)
            {
                (end, isRun) = (runEnd, true);
            }

            if (isTitle)
            {
                (end, mention) = (titleEnd, null);
            }

            var tag = isRun || isTitle || end > at + 1 ? PartOfSpeech.Propn : _tags[at - sentence.First];
            _words[_parse.Count] = tag == PartOfSpeech.Propn ? WordForm.Name : _forms[at - sentence.First].Lower;
            _unitTags[_parse.Count] = tag;
            _parse.Add(new ParseUnit(at, end, mention is null && !isRun && !isTitle ? document.Words[end - 1] : 0, tag, mention, isRun, isTitle));
            at = end;
        }
    }

    /// <summary>
    /// The end of a row of words with capitals that begins here and that no stage took for a name: most often a name that no list knows.
    /// One word alone counts only behind the start of the sentence.
    /// </summary>
    private int RunEnd(int at, Sentence sentence)
    {
        var end = at;
        var last = at;
        var words = 0;
        while (end < sentence.End && end - at < 6)
        {
            var isCapital = HasCapital(end) && !cues.NoName.Contains(document.Words[end]) && !IsNamed(end);
            if (isCapital)
            {
                words++;
                last = end + 1;
            }
            else if (words == 0 || !(IsJoiner(end, at) && end + 1 < sentence.End && !IsNamed(end)))
            {
                break;
            }

            end++;
        }

        return words == 0 || (words == 1 && at == sentence.First && _tags[0] != PartOfSpeech.Propn) || (words == 1 && _tags[at - sentence.First] is not PartOfSpeech.Propn and not PartOfSpeech.NounOne and not PartOfSpeech.Adj)
            ? at : last;
    }

    /// <summary>The end of a title that stands in quotes from here on: its first word and most longer ones have a capital.</summary>
    private int TitleEnd(int at, Sentence sentence)
    {
        if (at <= sentence.First || document.TextOf(at - 1) is not ("\"" or "“" or "«") || !HasCapital(at) || IsNamed(at))
        {
            return at;
        }

        int capital = 0, longer = 0;
        for (var end = at; end < sentence.End && end - at < 9; end++)
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
    private bool IsWhole(Dates.FoundDate date)
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
