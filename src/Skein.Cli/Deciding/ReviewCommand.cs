using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Reading;
using Skein.Casework.Review;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Deciding;

/// <summary><c>skein review</c>: what waits for a decision; its subcommands decide.</summary>
internal sealed class ReviewCommand : CaseCommand
{
    private readonly Option<string?> _document = Text("--document", "ID", "Of one document only.");
    private readonly Option<string?> _property = Text("--property", "CODE", "Of one property only, such as sibling-of.");
    private readonly Option<int> _limit = Number("--limit", "At most so many of each.", 20, 1, 10_000);
    private readonly Option<int> _offset = Number("--offset", "Skip so many.", 0, 0, int.MaxValue);
    private readonly Option<bool> _json = Switch("--json", "Write the queue as JSON, with its evidence.");

    public ReviewCommand(CliEnvironment environment)
        : base(environment, "review", "List what the machine proposes and nobody decided on; accept, reject or set aside.")
    {
        Examples = ["skein review", "skein review --property sibling-of --limit 50", "skein review accept pr-4c1", "skein review reject pr-4c1 --reason \"another man of that name\""];
        Remark = "Everything listed is machine reading that nobody reviewed. skein review groups lists it by what it would add.";
        Identifiers.Check(_document, "document");
        Identifiers.Check(_property, "property");
        Add(_document);
        Add(_property);
        Add(_limit);
        Add(_offset);
        Add(_json);
        Add(new AcceptCommand(environment));
        Add(new RejectCommand(environment));
        Add(new UnsureCommand(environment));
        Add(new Reviewing.ReviewGroupsCommand(environment));
        Add(new Reviewing.ReviewBatchCommand(environment));
        Add(new Reviewing.SecondLookCommand(environment));
        Add(new Reviewing.AgreementCommand(environment));
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var queue = new ShowReviewQueue(session).Run(new QueueRequest(
            arguments.GetValue(_document) is { } document ? DocumentId.From(document) : null,
            arguments.GetValue(_property) is { } property ? PropertyCode.From(property) : null,
            arguments.GetValue(_limit),
            arguments.GetValue(_offset)));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "review", queue);
        }
        else
        {
            Write(Terminal, queue);
        }

        return Task.FromResult(ExitCode.Done);
    }

    /// <summary>Writes the queue.</summary>
    public static void Write(Terminal terminal, ReviewQueue queue)
    {
        if (queue.PendingStatements + queue.PendingQuestions == 0)
        {
            terminal.Line($"Nothing waits for a decision.");
            return;
        }

        terminal.Line($"{TieText.Count(queue.PendingStatements, "statement")} and {TieText.Count(queue.PendingQuestions, "question")} of identity wait. All are machine reading, not reviewed.");
        foreach (var proposal in queue.Proposals)
        {
            terminal.Line();
            Proposal(terminal, proposal);
        }

        if (queue.Questions.Count > 0)
        {
            terminal.Heading($"Questions of identity");
            foreach (var question in queue.Questions)
            {
                QuestionText.Write(terminal, question);
            }
        }

        terminal.Line();
        terminal.Line($"Decide with: skein review accept ID, skein review reject ID --reason \"…\", skein review unsure ID");
    }

    private static void Proposal(Terminal terminal, ProposalView proposal)
    {
        terminal.Line($"[bold]{proposal.Id}[/]  {StatementText.Claim(proposal.Statement)}");
        StatementText.Evidence(terminal, proposal.Statement.Evidence, indent: 2);
        var reasons = proposal.Reasons.Count == 0 ? "" : $": {string.Join(", ", proposal.Reasons)}";
        terminal.Line($"[dim]{proposal.Rule}, score {proposal.Score:0.00}{reasons}[/]", indent: 2);
        foreach (var (end, choices) in new[] { ("subject", proposal.SubjectChoices), ("object", proposal.ObjectChoices) })
        {
            foreach (var choice in choices)
            {
                terminal.Line($"The {end} may be {EntityText.Name(choice)} of the case: add --{end}-is {choice.Id}", indent: 2);
            }
        }
    }
}
