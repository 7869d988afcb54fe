using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review.Clashes;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Contradictions;

/// <summary><c>skein contradictions</c>: reviewed statements that cannot all be so, with what coders decided on them.</summary>
internal sealed class ContradictionsCommand : CaseCommand
{
    private readonly Option<string?> _state = OneOf("--state", "Those that nobody decided on, that somebody left unresolved, or that somebody decided. Default open.", EntityText.Codes<ContradictionState>());
    private readonly Option<int> _limit = Number("--limit", "At most so many.", standard: 20, least: 1, most: 10_000);
    private readonly Option<int> _offset = Number("--offset", "Skip so many.", 0, 0, int.MaxValue);
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON, with its evidence.");

    public ContradictionsCommand(CliEnvironment environment)
        : base(environment, "contradictions", "List reviewed statements that cannot all be so, side by side; decide on them.")
    {
        Examples =
        [
            "skein contradictions",
            "skein contradictions --state decided --json",
            "skein contradictions decide st-4c1 st-7e2 --stands st-4c1 --reason \"the register was seen\"",
        ];
        Remark = "A decision stands beside the statements and changes none of them. One to which a statement has come since is open again.";
        Add(_state);
        Add(_limit);
        Add(_offset);
        Add(_json);
        Add(new DecideCommand(environment));
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var state = EntityText.Of<ContradictionState>(arguments.GetValue(_state)) ?? ContradictionState.Open;
        var queue = new ListContradictions(session).Run(state, arguments.GetValue(_limit), arguments.GetValue(_offset));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "contradictions", queue);
            return Task.FromResult(ExitCode.Done);
        }

        foreach (var contradiction in queue.Items)
        {
            ContradictionText.Write(Terminal, contradiction);
        }

        if (queue.HasMore)
        {
            Terminal.Line($"More follow: --offset {arguments.GetValue(_offset) + queue.Items.Count}");
        }

        Terminal.Line($"{queue.Counts[ContradictionState.Open]} open, {queue.Counts[ContradictionState.Unresolved]} unresolved, {queue.Counts[ContradictionState.Decided]} decided.");
        return Task.FromResult(ExitCode.Done);
    }
}
