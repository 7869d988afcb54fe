using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Cli.Deciding;

/// <summary><c>skein note</c>: adds an analyst's note, which is no statement and is kept apart from statements.</summary>
internal sealed class NoteCommand : CaseCommand
{
    private readonly Argument<string[]> _words = new("WORDS") { Description = "The note.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _about = Text("--about", "ENTITY", "About a person or thing. Without any of these the note is about the case.");
    private readonly Option<string?> _document = Text("--document", "ID", "About a document.");
    private readonly Option<string?> _source = Text("--source", "ID", "About a source.");

    public NoteCommand(CliEnvironment environment)
        : base(environment, "note", "Add a note of your own; it is kept apart from statements.")
    {
        Examples = ["skein note \"Ask the archive for the second page.\" --about \"Mira Dolen\""];
        Identifiers.Check(_document, "document");
        Identifiers.Check(_source, "source");
        Add(_words);
        Add(_about);
        Add(_document);
        Add(_source);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var subject = Subject.Case;
        if (arguments.GetValue(_about) is { } text)
        {
            if (EntityChoice.Choose(session, text, Terminal) is not { } entity)
            {
                return Task.FromResult(ExitCode.Usage);
            }

            subject = Subject.Of(entity);
        }
        else if (arguments.GetValue(_document) is { } document)
        {
            subject = Subject.Of(DocumentId.From(document));
        }
        else if (arguments.GetValue(_source) is { } source)
        {
            subject = Subject.Of(SourceId.From(source));
        }

        return Task.FromResult(Outcomes.Say(
            Terminal, new AddNote(session).Run(subject, string.Join(' ', arguments.GetRequiredValue(_words))), "Noted as"));
    }
}
