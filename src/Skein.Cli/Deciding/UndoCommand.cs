using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Deciding;

/// <summary><c>skein undo</c>: undoes an earlier entry of the log; the entry stays and so does the undoing.</summary>
internal sealed class UndoCommand : CaseCommand
{
    private readonly Argument<long> _number = new("NUMBER") { Description = "The entry, as skein log numbers it." };
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");

    public UndoCommand(CliEnvironment environment)
        : base(environment, "undo", "Undo an earlier decision, statement, judgement, entity, source or note.")
    {
        Examples = ["skein undo 412", "skein undo 412 --reason \"wrong man\""];
        Add(_number);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var number = arguments.GetValue(_number);
        var outcome = new UndoEvent(session).Run(number, arguments.GetValue(_reason));
        if (outcome is ActOutcome.Done)
        {
            Terminal.Line($"Entry {number} is undone. It stays in the log, and so does the undoing.");
            return Task.FromResult(ExitCode.Done);
        }

        return Task.FromResult(Outcomes.Say(Terminal, outcome, "Undone"));
    }
}
