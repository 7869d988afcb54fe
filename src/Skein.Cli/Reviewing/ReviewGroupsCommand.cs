using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Review.Groups;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Reviewing;

/// <summary><c>skein review groups</c>: proposals that would add the same statement, as one, with the reason unrolled.</summary>
internal sealed class ReviewGroupsCommand : CaseCommand
{
    private readonly ReviewOptions _which = new("With this score or a higher one, 0 to 1.");
    private readonly Option<int> _limit = Number("--limit", "At most so many groups.", 10, 1, DeskRequest.MostGroups);
    private readonly Option<int> _offset = Number("--offset", "Skip so many groups.", 0, 0, int.MaxValue);
    private readonly Option<bool> _json = Switch("--json", "Write the groups as JSON, with evidence and reasons.");

    public ReviewGroupsCommand(CliEnvironment environment)
        : base(environment, "groups", "List proposals grouped by the statement that they would add, best passage first, with the reason.")
    {
        Examples = ["skein review groups", "skein review groups --property travelled-to --least 0.8", "skein review groups --aside --coder \"I. Korlin\""];
        Remark = "The score of a group is that of its best passage. Independent origins are counted beside it and never averaged into it.";
        _which.AddTo(this);
        Add(_limit);
        Add(_offset);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var desk = new ShowReviewDesk(session).Run(new DeskRequest
        {
            Filter = _which.Read(arguments),
            Limit = arguments.GetValue(_limit),
            Offset = arguments.GetValue(_offset),
        });
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "review-groups", desk);
        }
        else
        {
            Write(desk);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private void Write(ReviewDesk desk)
    {
        if (desk.Groups.Count == 0)
        {
            Terminal.Line($"Nothing waits for a decision here.");
            return;
        }

        Terminal.Line($"{TieText.Count(desk.Proposals, "proposal")} in groups by what they would add. All are machine reading, not reviewed.");
        foreach (var group in desk.Groups)
        {
            Terminal.Line();
            ReviewText.Group(Terminal, group);
        }

        Terminal.Line();
        Terminal.Line($"Decide with: skein review accept ID, skein review reject ID, skein review unsure ID{(desk.HasMore ? ". More groups follow (--offset)" : "")}");
    }
}
