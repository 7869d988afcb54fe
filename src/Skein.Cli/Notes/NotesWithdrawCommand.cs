using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Notes;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Notes;

/// <summary><c>skein notes withdraw</c>: a note stands no longer; it stays in the log.</summary>
internal sealed class NotesWithdrawCommand : CaseCommand
{
    private readonly Argument<string> _note = Identifiers.Argument("NOTE", "note", "The note, as skein notes list names it.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why; may be left out.");

    public NotesWithdrawCommand(CliEnvironment environment)
        : base(environment, "withdraw", "Withdraw a note; it stays in the log.")
    {
        Examples = ["skein notes withdraw no-4c1", "skein notes withdraw no-4c1 --reason \"answered\""];
        Add(_note);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var outcome = new WithdrawNote(session).Run(NoteId.From(arguments.GetRequiredValue(_note)), arguments.GetValue(_reason));
        if (outcome is ActOutcome.Done)
        {
            Terminal.Line($"The note is withdrawn. It stays in the log.");
            return Task.FromResult(ExitCode.Done);
        }

        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Withdrawn"));
    }
}
