using Skein.Extraction.Annotations;
using Skein.Extraction.Incidents.Told;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Statements;

/// <summary>Runs the rules over each sentence, and writes what incidents say of themselves.</summary>
internal sealed class StatementAnnotator(Lexicon lexicon, RuleBook book) : IAnnotator
{
    private readonly ViewWords _words = new(lexicon);
    private readonly ToldWords _toldWords = new(lexicon);
    private readonly Syntax.SyntaxWords _syntaxWords = new(lexicon);
    private readonly Parsing.GrammarWords _grammarWords = new(lexicon);

    public string Name => "statements/1";

    public void Annotate(AnnotatedDocument document, CancellationToken cancellationToken)
    {
        var writer = new StatementWriter(document);
        Identities.IdentityProposer.Propose(document, writer);
        if (document.Language is "en" or "und")
        {
            Sentences(document, writer, cancellationToken);
            if (document.Options.Incidents is { } incidents)
            {
                new ToldStatements(document, _toldWords, _words, incidents, writer).Write(cancellationToken);
            }
        }

        writer.Close();
    }

    private void Sentences(AnnotatedDocument document, StatementWriter writer, CancellationToken cancellationToken)
    {
        var view = new SentenceView(document, _words);
        var frames = new List<SpeechFrame>();
        var matcher = new Matcher(document, view, _words);
        var reader = new ReadingReader(document, view, _words, frames);
        var conviction = new ConvictionReader(document, view, _words);
        var runner = new RuleRunner(document, view, matcher, reader, conviction, writer);
        var syntax = new Syntax.SyntaxRunner(document, book, _syntaxWords, _grammarWords, _words, frames, conviction, writer);
        var either = new EitherStatements(document, _words, _syntaxWords);
        var tried = new int[book.PatternCount];
        Array.Fill(tried, -1);
        for (var number = 0; number < document.Sentences.Count; number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            view.Read(document.Sentences[number]);
            if (!view.HasEntities && !syntax.IsWorthReading(document.Sentences[number]))
            {
                syntax.Close(document.Sentences[number]);
                continue;
            }

            SpeechReader.Read(view, _words, frames);
            if (view.Items.Count == 0)
            {
                continue;
            }

            IncidentStatements.Write(document, view, reader, writer);
            AgeStatements.Write(document, view, writer);
            either.Write(view, writer);
            for (var i = 0; i < view.Items.Count; i++)
            {
                foreach (var (rule, pattern, patternNumber) in book.At(view.Items[i].Word))
                {
                    if (tried[patternNumber] != number)
                    {
                        tried[patternNumber] = number;
                        runner.Run(rule, pattern);
                    }
                }
            }

            syntax.Run(document.Sentences[number]);
        }
    }
}
