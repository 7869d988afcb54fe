using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review.SecondLooks;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;
using Skein.Model.Proposals;

namespace Skein.Cli.Reviewing;

/// <summary><c>skein review second</c>: decisions of other coders, looked at again without being shown.</summary>
internal sealed class SecondLookCommand : CaseCommand
{
    private readonly Argument<string?> _proposal = new("ID") { Description = "The proposal that is answered; none lists what waits.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _answer = OneOf("--answer", "What you would have decided.", "accepted", "corrected", "rejected", "unsure");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");
    private readonly Option<int> _limit = Number("--limit", "At most so many.", 10, 1, 1_000);
    private readonly Option<bool> _json = Switch("--json", "Write what waits as JSON.");

    public SecondLookCommand(CliEnvironment environment)
        : base(environment, "second", "Look again at decisions of other coders, one in twenty, without seeing what they decided.")
    {
        Examples = ["skein review second --author \"I. Korlin\"", "skein review second pr-4c1 --answer accepted", "skein review second pr-4c2 --answer rejected --reason \"the sentence is a question\""];
        Remark = "An answer changes nothing in the case: it measures agreement (skein review agreement). Nobody is offered an own decision.";
        Add(_proposal);
        foreach (var option in new Option[] { _answer, _reason, _limit, _json })
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(_proposal) is null != result.GetValue(_answer) is null)
            {
                result.AddError(CliFaults.BadSecondLook());
            }
            else if (result.GetValue(_proposal) is { } id && !Identifier.IsValid(id))
            {
                result.AddError(CliFaults.BadIdentifier("proposal", id));
            }
        });
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        if (arguments.GetValue(_proposal) is { } proposal)
        {
            var answer = EntityText.Of<Decision>(arguments.GetValue(_answer))!.Value;
            return Task.FromResult(Outcomes.Say(
                Terminal, new RecordSecondLook(session).Run(ProposalId.From(proposal), answer, arguments.GetValue(_reason)), "Looked at"));
        }

        var list = new ShowSecondLooks(session).Run(new SecondLookSample(), arguments.GetValue(_limit));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "second-looks", list);
            return Task.FromResult(ExitCode.Done);
        }

        Terminal.Line($"{TieText.Count(list.Waiting, "decision")} of other coders for your second look; {list.Drawn} drawn, {list.Looked} looked at, {list.Own} your own.");
        foreach (var blind in list.Items)
        {
            Terminal.Line();
            Terminal.Line($"{StatementText.Claim(blind.Item.Proposal.Statement)}");
            ReviewText.Item(Terminal, blind.Item);
        }

        if (list.Items.Count > 0)
        {
            Terminal.Line();
            Terminal.Line($"Answer with: skein review second ID --answer accepted|corrected|rejected|unsure");
        }

        return Task.FromResult(ExitCode.Done);
    }
}
