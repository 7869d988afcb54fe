using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Text.Tokens;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Parses the sentences in which a cue stands, and turns each match of a syntactic pattern into proposals.</summary>
internal sealed class SyntaxRunner
{
    internal static readonly PropertyCode Died = PropertyCode.From("died");
    private static readonly PropertyCode Type = PropertyCode.From("incident-type");

    private readonly AnnotatedDocument _document;
    private readonly RuleBook _book;
    private readonly SyntaxWords _words;
    private readonly ConvictionReader _conviction;
    private readonly StatementWriter _writer;
    private readonly SentenceParser _parser;
    private readonly Grammar _grammar;
    private readonly PronounReader _pronouns;
    private readonly SyntaxMatcher _matcher;
    private readonly SyntaxReadingReader _reader;
    private readonly HashSet<LocalEntity> _typed = [];

    public SyntaxRunner(
        AnnotatedDocument document, RuleBook book, SyntaxWords words, GrammarWords grammarWords, ViewWords view, List<SpeechFrame> frames, ConvictionReader conviction,
        StatementWriter writer)
    {
        (_document, _book, _words, _conviction, _writer) = (document, book, words, conviction, writer);
        _parser = new SentenceParser(document, book.Cues);
        _grammar = new Grammar(grammarWords);
        _pronouns = new PronounReader(document, _grammar, words);
        _matcher = new SyntaxMatcher(document, _grammar, words, new Fillers(document, _grammar, words, _pronouns));
        _reader = new SyntaxReadingReader(document, _grammar, words, view, frames, new ClauseVoice(document, _grammar, words, view));
    }

    /// <summary>
    /// Whether a sentence without names may still say something: of the one before, by a pronoun, or of a name that only its part in the
    /// sentence will tell.
    /// </summary>
    public bool IsWorthReading(Sentence sentence) =>
        (_pronouns.HasTopic && Has(sentence, word => _words.Singular.Contains(word) || _words.Plural.Contains(word))) || HasCapital(sentence);

    /// <summary>A sentence goes by without being parsed.</summary>
    public void Close(Sentence sentence) => _pronouns.Close(sentence, null);

    public void Run(Sentence sentence)
    {
        SentenceParse? parse = null;
        if (Has(sentence, word => IsCue(sentence, word)) && (parse = _parser.Parse(sentence)) is not null)
        {
            _grammar.Parse = parse;
            for (var unit = 0; unit < parse.Count; unit++)
            {
                if (parse[unit].Word == 0)
                {
                    continue;
                }

                foreach (var (rule, pattern) in _book.CuesAt(parse[unit].Word))
                {
                    if (HoldsNeeded(sentence, pattern) && _matcher.Match(pattern, unit) && _reader.Read(rule, _matcher) is { } reading)
                    {
                        Write(rule, pattern, reading, sentence);
                    }
                }
            }
        }

        _pronouns.Close(sentence, parse);
    }

    private bool IsCue(Sentence sentence, int word)
    {
        foreach (var (_, pattern) in _book.CuesAt(word))
        {
            if (HoldsNeeded(sentence, pattern))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence holds the words without which a pattern cannot match: parsing costs a hundred times more than looking.</summary>
    private bool HoldsNeeded(Sentence sentence, SyntaxPattern pattern)
    {
        foreach (var needed in pattern.Needed)
        {
            if (!Has(sentence, needed))
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(Sentence sentence, WordSet sought)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (sought.Contains(_document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasCapital(Sentence sentence)
    {
        for (var token = sentence.First + 1; token < sentence.End; token++)
        {
            if (_document.Tokens[token] is { Kind: TokenKind.Word, Shape: TokenShape.Capitalized or TokenShape.Mixed })
            {
                return true;
            }
        }

        return false;
    }

    private bool Has(Sentence sentence, Func<int, bool> sought)
    {
        for (var token = sentence.First; token < sentence.End; token++)
        {
            if (_document.Words[token] != 0 && sought(_document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    private void Write(Rule rule, SyntaxPattern pattern, Reading reading, Sentence sentence)
    {
        var qualifiers = rule.Qualifiers.Select(row => (row.Name, Words: row.Words ?? TextOf(row.Slot))).Where(row => row.Words is not null)
            .Select(row => new Qualifier(row.Name, row.Words!)).ToList();
        if (rule.ReadsConviction)
        {
            qualifiers.AddRange(_conviction.Qualifiers());
        }

        reading = reading with { Qualifiers = qualifiers };
        var quote = QuoteCutter.Cut(_document, sentence, _matcher.Extent.First, _matcher.Extent.End);
        var feature = $"syntax \"{pattern.Text}\"";
        var subjects = _matcher.Slot(rule.Subject);
        if (rule.TiesPairs)
        {
            for (var i = 0; i < subjects.Count; i++)
            {
                for (var j = i + 1; j < subjects.Count; j++)
                {
                    _writer.Write(rule.Id, rule.Score, feature, rule.Property, subjects[i].Entity, subjects[j].Entity, null, Doubted(reading, subjects[i], subjects[j]), quote);
                }
            }

            return;
        }

        foreach (var subject in subjects)
        {
            WriteType(subject, reading, quote);
            if (rule.Source == ValueSource.Object)
            {
                foreach (var end in _matcher.Slot(rule.Object))
                {
                    WriteType(end, reading, quote);
                    _writer.Write(rule.Id, rule.Score, feature, rule.Property, subject.Entity, end.Entity, null, Doubted(reading, subject, end), quote);
                }
            }
            else if (Value(rule, reading) is { } value)
            {
                // "Nobody was killed" is no denial but a count of none.
                var told = value is { Kind: ValueKind.Count, Text: "0" } ? reading with { Stance = rule.Stance ?? Stance.Asserts } : reading;
                _writer.Write(rule.Id, rule.Score, feature, rule.Property, subject.Entity, null, value, Doubted(told, subject, default), quote);
            }
        }
    }

    /// <summary>"The kidnapping of the nurses": the noun tells the type of an act that a statement uses, once.</summary>
    private void WriteType(Filler filler, Reading reading, Skein.Text.TextSpan quote)
    {
        if (filler.Entity is not { Kind: EntityKind.Incident, Rule: NominalReader.Rule } || !_typed.Add(filler.Entity) || _grammar.Parse[filler.Unit].Name is not null)
        {
            return;
        }

        var end = _grammar.Parse[filler.Unit].End;
        var act = Layers.FirstAt(_document.Incidents, end - 1);
        if (act < _document.Incidents.Count && _document.Incidents[act] is { Type: { } type } mention && mention.End == end)
        {
            var words = _document.LabelOf(_document.SpanOf(mention.KindFirst, mention.End));
            var plain = reading with { Stance = Stance.Asserts, Modality = Modality.Flat, Speaker = null, SpeakerEntity = null, ValidTime = null, Place = null, Qualifiers = [], Parts = [] };
            _writer.Write("incident.noun/1", 0.7, $"noun \"{words}\"", Type, filler.Entity, null, new StatementValue(ValueKind.Code, type, words), plain, quote);
        }
    }

    private static Reading Doubted(Reading reading, Filler subject, Filler end)
    {
        var parts = new List<ScorePart>(reading.Parts);
        foreach (var doubt in new[] { subject.Doubt, end.Doubt }.OfType<string>())
        {
            parts.Add(new ScorePart(doubt, -0.1));
        }

        return parts.Count == reading.Parts.Count ? reading : reading with { Parts = parts };
    }

    private StatementValue? Value(Rule rule, Reading reading) => rule.Source switch
    {
        ValueSource.Code => new StatementValue(ValueKind.Code, rule.Code == "convicted" ? _conviction.Kind() : rule.Code!),
        ValueSource.Name when TextOf(rule.Object) is { } name => new StatementValue(ValueKind.Name, name),
        ValueSource.Text when TextOf(rule.Object) is { } text => new StatementValue(ValueKind.Text, text),
        ValueSource.Date when reading.ValidTime is not null || rule.Property == Died => new StatementValue(ValueKind.Date, reading.ValidTime?.ToString() ?? "XXXX"),
        ValueSource.Count => Count(rule.Object),
        _ => null,
    };

    private StatementValue? Count(char slot)
    {
        var (first, end) = _matcher.Phrase(slot);
        foreach (var count in _document.Counts)
        {
            if (count.First < end && count.End >= first && end > first)
            {
                var words = _document.LabelOf(_document.SpanOf(count.First, count.End));
                return new StatementValue(ValueKind.Count, count.Value, string.Equals(words, count.Value, StringComparison.Ordinal) ? null : words);
            }
        }

        // "17 years": a number that is no count of people.
        for (var token = first; token < end; token++)
        {
            if (_document.Tokens[token].Kind == TokenKind.Number && _document.TextOf(token) is var number && number.Length < 4 && number.IndexOfAnyExceptInRange('0', '9') < 0)
            {
                return new StatementValue(ValueKind.Count, number.ToString());
            }
        }

        return IsOneVictim(first, end) ? new StatementValue(ValueKind.Count, "1") : null;
    }

    /// <summary>"a policeman": an article and a noun for one person.</summary>
    private bool IsOneVictim(int first, int end)
    {
        if (end <= first || first == 0 || !_words.Article.Contains(_document.Words[first - 1]))
        {
            return false;
        }

        for (var token = first; token < end; token++)
        {
            if (_words.OneVictim.Contains(_document.Words[token]))
            {
                return true;
            }
        }

        return false;
    }

    private string? TextOf(char slot)
    {
        if (slot is < 'A' or > 'Z')
        {
            return null;
        }

        var (first, end) = _matcher.Phrase(slot);
        if (end > first)
        {
            return _document.LabelOf(_document.SpanOf(first, end));
        }

        return _matcher.Slot(slot) is [var filler, ..] ? filler.Entity.Label : null;
    }
}
