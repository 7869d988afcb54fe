using Skein.Extraction.Annotations;

namespace Skein.Extraction.Parsing;

/// <summary>Parses sentences of one document when a rule asks for it; asked in the order of the text. Used by one thread.</summary>
internal sealed class SentenceParser(AnnotatedDocument document, Cues cues)
{
    private readonly SentenceParse _parse = new();
    private readonly WordForm[] _forms = new WordForm[ArcHybrid.MostWords];
    private readonly PartOfSpeech[] _tags = new PartOfSpeech[ArcHybrid.MostWords];
    private readonly ulong[] _words = new ulong[ArcHybrid.MostWords];
    private readonly PartOfSpeech[] _unitTags = new PartOfSpeech[ArcHybrid.MostWords];
    private readonly UnitBounds _bounds = new(document, cues);
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

        var classes = ParseModels.Classes;
        for (var i = 0; i < count; i++)
        {
            var token = document.Tokens[sentence.First + i];
            _forms[i] = WordForm.Of(document.TextOf(sentence.First + i), token.Kind, token.Shape, classes);
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

        _bounds.Begin(sentence, _name, _tags);
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
            else if (date < document.Dates.Count && document.Dates[date].First == at && _bounds.IsWhole(document.Dates[date]))
            {
                end = Math.Min(document.Dates[date].End, sentence.End);
            }

            // "At least 7 people died": the parser takes a bound for the head of the sentence where it opens one. A figure with its bound is a figure.
            var figureEnd = end == at + 1 && mention is null ? _bounds.FigureEnd(at) : at;
            var titleEnd = _bounds.TitleEnd(at);
            var isTitle = titleEnd > at;
            var isRun = false;
            if (!isTitle && end == at + 1 && mention is null && figureEnd == at && !isCaseless && _bounds.RunEnd(at) is var runEnd && runEnd > at)
            {
                (end, isRun) = (runEnd, true);
            }

            if (isTitle)
            {
                (end, mention) = (titleEnd, null);
            }
            else if (figureEnd > at)
            {
                _words[_parse.Count] = _forms[figureEnd - 1 - sentence.First].Lower;
                _unitTags[_parse.Count] = PartOfSpeech.Num;
                _parse.Add(new ParseUnit(at, figureEnd, document.Words[figureEnd - 1], PartOfSpeech.Num, null));
                at = figureEnd;
                continue;
            }

            var tag = isRun || isTitle || end > at + 1 ? PartOfSpeech.Propn : _tags[at - sentence.First];
            _words[_parse.Count] = tag == PartOfSpeech.Propn ? WordForm.Name : _forms[at - sentence.First].Lower;
            _unitTags[_parse.Count] = tag;
            _parse.Add(new ParseUnit(at, end, mention is null && !isRun && !isTitle ? document.Words[end - 1] : 0, tag, mention, isRun, isTitle));
            at = end;
        }
    }
}
