using Skein.Extraction.Annotations;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Tokens;

namespace Skein.Extraction.Mentions;

/// <summary>The walk over one document; the other parts of the class read one sort of mention each. Used by one thread, once.</summary>
internal sealed partial class MentionReader
{
    private readonly AnnotatedDocument _document;
    private readonly MentionWords _words;
    private readonly Discourse _discourse;
    private readonly NameTable _names;
    private int _name;
    private int _incident;
    private int _number;
    private int _clause;
    private bool _quoted;
    private Sentence _sentence;

    public MentionReader(AnnotatedDocument document, MentionWords words)
    {
        (_document, _words) = (document, words);
        _discourse = new Discourse(document.References);
        _names = new NameTable(document, words, _discourse);
    }

    /// <summary>Reads a sentence; to be asked in the order of the text.</summary>
    public void Read(int number)
    {
        (_number, _sentence) = (number, _document.Sentences[number]);
        _clause++;
        _discourse.Groups.RemoveAll(group => group.Sentence < number - GroupWindow);
        for (var at = _sentence.First; at < _sentence.End;)
        {
            at = Next(at);
        }
    }

    /// <summary>What was left open and is taken up later is one after all.</summary>
    public void Close()
    {
        foreach (var reference in _document.References.All)
        {
            if (reference is { Reading: ReferenceReading.Open, Targets: [{ Count: > 1 }] })
            {
                reference.Reading = ReferenceReading.One;
            }

            if (reference is { Reading: ReferenceReading.One, Form: not MentionForm.Name, Targets: [{ Entity: { } named, Kind: EntityKind.Person or EntityKind.Organisation or EntityKind.Place }] })
            {
                ReferenceLayer.Mark(_document, reference, named);
            }
        }

        _document.References.All.Sort((one, other) => one.First != other.First ? one.First.CompareTo(other.First) : other.End.CompareTo(one.End));
    }

    private int Next(int at)
    {
        while (_name < _document.Names.Count && _document.Names[_name].First < at)
        {
            _name++;
        }

        Act(at);
        if (_name < _document.Names.Count && _document.Names[_name] is var name && name.First == at)
        {
            return Name(name);
        }

        var word = _document.Words[at];
        if (word == 0)
        {
            _quoted ^= _document.Tokens[at].Kind == TokenKind.Punctuation && _document.TextOf(at) is "“" or "”";
            return at + 1;
        }

        if (word == _words.Quote)
        {
            _quoted = !_quoted;
            return at + 1;
        }

        _clause += IsClauseBreak(at, word) ? 1 : 0;
        if (_words.He.Contains(word) || _words.She.Contains(word) || _words.They.Contains(word) || _words.It.Contains(word))
        {
            Pronoun(at, word);
        }
        else if (_words.Definite.Contains(word))
        {
            Definite(at);
        }
        else if (_words.Indefinite.Contains(word))
        {
            Indefinite(at);
        }
        else if (word == _words.One || word == _words.All)
        {
            Partitive(at);
        }

        return at + 1;
    }

    /// <summary>"…; he", ", and she", "that he": what stands before is not beside what follows.</summary>
    private bool IsClauseBreak(int at, int word) =>
        word == _words.Semicolon || word == _words.Colon || _words.ClauseWord.Contains(word)
        || (word == _words.Comma && at + 1 < _sentence.End && _words.AfterComma.Contains(_document.Words[at + 1]));

    private void Act(int at)
    {
        while (_incident < _document.Incidents.Count && _document.Incidents[_incident].First <= at)
        {
            var incident = _document.Incidents[_incident++];
            if (incident.Entity is { } entity)
            {
                var referent = _names.Of(entity);
                var first = incident.First > 0 && _words.Definite.Contains(_document.Words[incident.First - 1]) ? incident.First - 1 : incident.First;
                Add(first, incident.End, incident.End - 1, MentionForm.Nominal, ReferenceReading.One, [referent], "incident.same/1", 0.7, null);
            }
        }
    }

    /// <summary>Keeps a mention; one that means one referent is what later mentions look back at.</summary>
    private void Add(
        int first, int end, int head, MentionForm form, ReferenceReading reading, IReadOnlyList<Referent> targets, string rule, double score, (int First, int End)? because,
        bool isOwner = false)
    {
        _document.References.Add(new Reference
        {
            First = first,
            End = end,
            Head = head,
            Form = form,
            Reading = reading,
            Targets = targets,
            Rule = rule,
            Score = score,
            Because = because,
        });
        if (targets.Count == 1 && reading is ReferenceReading.One or ReferenceReading.Open)
        {
            _discourse.Mention(new Mentioned(targets[0], first, end, _number, _clause, isOwner, _quoted || (first > _sentence.First + 1 && _document.Words[first - 2] == _words.According)));
        }
    }

    private int WordAt(int token) => token >= _sentence.First && token < _sentence.End ? _document.Words[token] : 0;

    private NameMention? NameAt(int token)
    {
        for (var place = _name; place < _document.Names.Count && _document.Names[place].First <= token; place++)
        {
            if (_document.Names[place].First == token)
            {
                return _document.Names[place];
            }
        }

        return null;
    }
}
