using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein review reject</c>: refuses a proposal; it does not come back unless its evidence changes.</summary>
internal sealed class RejectCommand : CaseCommand
{
    private readonly Argument<string> _proposal = Identifiers.Argument("ID", "proposal", "The proposal, as skein review lists it.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");

    public RejectCommand(CliEnvironment environment)
        : base(environment, "reject", "Refuse a proposal; it does not come back unless its evidence changes.")
    {
        Examples = ["skein review reject pr-4c1 --reason \"another man of that name\""];
        Add(_proposal);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) => Task.FromResult(Outcomes.Say(
        Terminal, new RejectProposal(session).Run(ProposalId.From(arguments.GetRequiredValue(_proposal)), arguments.GetValue(_reason)), "Rejected"));
}
