using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Notes;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model.Log;

namespace Skein.Cli.Notes;

/// <summary><c>skein note</c>: adds an analyst's note, which is no statement and is kept apart from statements.</summary>
internal sealed class NoteCommand : CaseCommand
{
    private readonly Argument<string[]> _words = new("WORDS") { Description = "The note.", Arity = ArgumentArity.OneOrMore };
    private readonly NoteTarget _target = new();

    public NoteCommand(CliEnvironment environment)
        : base(environment, "note", "Add a note of your own; it is kept apart from statements.")
    {
        Examples =
        [
            "skein note \"Ask the archive for the second page.\" --about \"Mira Dolen\"",
            "skein note \"Who introduced them?\" --about \"Mira Dolen\" --with \"Joren Vask\"",
        ];
        Remark = "Without any of the options the note is about the case. See notes with: skein notes list";
        Add(_words);
        _target.AddTo(this);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) =>
        Task.FromResult(_target.TryRead(session, arguments, Terminal, out var subject)
            ? Outcomes.Say(Terminal, new AddNote(session).Run(subject ?? Subject.Case, string.Join(' ', arguments.GetRequiredValue(_words))), "Noted as")
            : ExitCode.Usage);
}
