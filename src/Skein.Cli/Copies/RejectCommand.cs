using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies reject</c>: two documents do not come from one origin.</summary>
internal sealed class RejectCommand : CaseCommand
{
    private readonly PairArguments _pair = new();
    private readonly Option<string> _reason = new("--reason") { HelpName = "WORDS", Description = "Why; needed.", Required = true };

    public RejectCommand(CliEnvironment environment)
        : base(environment, "reject", "Let two near copies go on to count as two origins.")
    {
        Examples = ["skein copies reject doc-4c1 doc-7e2 --reason \"both quote one indictment and report by themselves\""];
        _pair.AddTo(this);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var (one, other) = _pair.Of(arguments);
        return Task.FromResult(Outcomes.Say(Terminal, new DecideCopies(session).SetApart(one, other, arguments.GetRequiredValue(_reason)), "Set apart"));
    }
}
