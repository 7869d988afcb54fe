using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review.Batches;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Reviewing;

/// <summary><c>skein review batch</c>: shows what accepting many at a time would add, and adds it when told to.</summary>
internal sealed class ReviewBatchCommand : CaseCommand
{
    private readonly ReviewOptions _which = new("With this score or a higher one, 0 to 1. Default 0.9.");
    private readonly Option<string?> _group = Text("--group", "PROPOSAL", "Only the group that this proposal stands in, whatever its score.");
    private readonly Option<bool> _accept = Switch("--accept", "Accept what is listed. Without it nothing is recorded.");
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why.");
    private readonly Option<bool> _json = Switch("--json", "Write the preview as JSON.");

    public ReviewBatchCommand(CliEnvironment environment)
        : base(environment, "batch", "Preview what accepting many proposals at a time would add; accept them with --accept.")
    {
        Examples =
        [
            "skein review batch --property travelled-to --least 0.9",
            "skein review batch --property travelled-to --least 0.9 --accept --reason \"read each of them in the preview\"",
            "skein review batch --group pr-4c1",
        ];
        Remark = "Kinship, membership, claims, legal status and identity are never among them, and neither is what a language model proposes. One skein undo takes back the whole batch.";
        _which.AddTo(this);
        Identifiers.Check(_group, "proposal");
        foreach (var option in new Option[] { _group, _accept, _reason, _json })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var preview = new PreviewBatch(session).Run(new BatchRequest
        {
            Filter = _which.Read(arguments),
            LeastScore = _which.Least(arguments) ?? BatchRequest.UsualLeast,
            Member = arguments.GetValue(_group) is { } member ? ProposalId.From(member) : null,
        });
        if (!arguments.GetValue(_accept) || preview.Proposals.Count == 0)
        {
            Write(preview, arguments.GetValue(_json));
            return Task.FromResult(ExitCode.Done);
        }

        var outcome = new AcceptBatch(session).Run([.. preview.Proposals.Select(item => item.Proposal.Id)], arguments.GetValue(_reason));
        if (arguments.GetValue(_json) && outcome is ActOutcome.Done done)
        {
            var (accepted, left) = (preview.Proposals.Count, preview.Total - preview.Proposals.Count);
            JsonAnswer.Write(Terminal, "review-batch-accepted", new { done.Sequence, accepted, left });
            return Task.FromResult(ExitCode.Done);
        }

        return Task.FromResult(Outcomes.Say(Terminal, outcome, $"Accepted {TieText.Count(preview.Proposals.Count, "proposal")} as"));
    }

    private void Write(BatchPreview preview, bool asJson)
    {
        if (asJson)
        {
            JsonAnswer.Write(Terminal, "review-batch", preview);
            return;
        }

        foreach (var item in preview.Proposals)
        {
            Terminal.Line($"{ReviewText.Number(item.Proposal.Score)}  {item.Proposal.Id}  {StatementText.Claim(item.Proposal.Statement)}");
            StatementText.Evidence(Terminal, item.Proposal.Statement.Evidence, indent: 6);
        }

        var later = preview.Total - preview.Proposals.Count;
        var more = later > 0 ? $", {later} more in later batches" : "";
        Terminal.Line($"{TieText.Count(preview.Proposals.Count, "statement")} would be recorded{more}. Nothing was recorded.");
        foreach (var left in preview.LeftOut)
        {
            Terminal.Line($"Decided one by one: {left.Label}, {TieText.Count(left.Count, "proposal")} (skein review groups --property {left.Property})", indent: 2);
        }

        if (preview.Proposals.Count > 0)
        {
            Terminal.Line($"Record them with: the same command and --accept");
        }
    }
}
