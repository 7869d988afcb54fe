using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Parsing;
using Skein.Extraction.Rules;
using Skein.Text.Tokens;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Parses the sentences in which a cue stands, and turns each match of a syntactic pattern into proposals.</summary>
internal sealed class SyntaxRunner
{
    private readonly AnnotatedDocument _document;
    private readonly RuleBook _book;
    private readonly SyntaxWords _words;
    private readonly SentenceParser _parser;
    private readonly Grammar _grammar;
    private readonly PronounReader _pronouns;
    private readonly SyntaxMatcher _matcher;
    private readonly SyntaxReadingReader _reader;
    private readonly SyntaxProposals _proposals;

    public SyntaxRunner(
        AnnotatedDocument document, RuleBook book, SyntaxWords words, GrammarWords grammarWords, ViewWords view, List<SpeechFrame> frames, ConvictionReader conviction,
        StatementWriter writer)
    {
        (_document, _book, _words) = (document, book, words);
        _parser = new SentenceParser(document, book.Cues);
        _grammar = new Grammar(grammarWords);
        _pronouns = new PronounReader(document, _grammar, words);
        _matcher = new SyntaxMatcher(document, _grammar, words, new Fillers(document, _grammar, words, _pronouns));
        _reader = new SyntaxReadingReader(document, _grammar, words, view, frames, new ClauseVoice(document, _grammar, words, view));
        _proposals = new SyntaxProposals(document, _grammar, _matcher, words, conviction, writer);
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
                        _proposals.Write(rule, pattern, reading, sentence);
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
}
