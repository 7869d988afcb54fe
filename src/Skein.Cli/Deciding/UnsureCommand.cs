using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein review unsure</c>: puts a proposal aside as undecidable for now.</summary>
internal sealed class UnsureCommand : CaseCommand
{
    private readonly Argument<string> _proposal = Identifiers.Argument("ID", "proposal", "The proposal, as skein review lists it.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");

    public UnsureCommand(CliEnvironment environment)
        : base(environment, "unsure", "Put a proposal aside as undecidable for now; it can be decided on later.")
    {
        Examples = ["skein review unsure pr-4c1 --reason \"two brothers of that name\""];
        Add(_proposal);
        Add(_reason);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation) => Task.FromResult(Outcomes.Say(
        Terminal, new SetProposalAside(session).Run(ProposalId.From(arguments.GetRequiredValue(_proposal)), arguments.GetValue(_reason)), "Set aside"));
}
