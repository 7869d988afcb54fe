using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model.Dates;

namespace Skein.Cli.Views;

/// <summary><c>skein timeline</c>: what has a date, of one entity or of the whole case, in order or in lanes, as far as it may lie in a stretch of time.</summary>
internal sealed class TimelineCommand : ViewCommand
{
    private readonly Argument<string?> _about = new("ENTITY") { Description = "Of this one only; default the whole case.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _lanes = OneOf("--lanes", "Put side by side what belongs together; default one list in order.", EntityText.Codes<LaneKind>());
    private readonly Option<string?> _from = Filters.FilterOptions.Date("--from", "Only what may lie on or after the first day that this date can mean; default without a beginning.");
    private readonly Option<string?> _to = Filters.FilterOptions.Date("--to", "Only what may lie on or before the last day that this date can mean; default without an end.");

    public TimelineCommand(CliEnvironment environment)
        : base(environment, "timeline", "Show what has a date, in order or in lanes, of one person or thing or of the case.")
    {
        Examples =
        [
            "skein timeline \"Mira Dolen\"",
            "skein timeline --lanes person --from 2015-11 --to 2016",
            "skein timeline --said-by 2015-12-31 --json",
        ];
        Remark = "A statement that names several stands in several lanes. What only may lie in the stretch of time is shown and marked.";
        Add(_about);
        foreach (var option in new Option[] { _lanes, _from, _to })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_about), Terminal, out var about))
        {
            return ExitCode.Usage;
        }

        if (!DateWindow.TryMake(Date(arguments.GetValue(_from)), Date(arguments.GetValue(_to)), out var window, out var reason))
        {
            Terminal.Warn(CliFaults.NoStretch(reason));
            return ExitCode.Usage;
        }

        var lanes = EntityText.Of<LaneKind>(arguments.GetValue(_lanes));
        var request = new TimelineRequest { About = about, Lanes = lanes ?? LaneKind.Subject, Window = window };
        return Show("timeline", new ShowTimeline(session).Run(request, filter), filter, asJson, (terminal, timeline) => Write(terminal, timeline, lanes is not null));
    }

    private static Edtf? Date(string? text) => text is null ? null : Edtf.Parse(text);

    private static void Write(Terminal terminal, Timeline timeline, bool inLanes)
    {
        terminal.Line(timeline.About is { } about ? Words.Of($"Timeline of {EntityText.Name(about)}") : Words.Of($"Timeline of the case"));
        if (inLanes)
        {
            WriteLanes(terminal, timeline);
        }
        else
        {
            WriteItems(terminal, timeline.Items, indent: 2);
        }

        if (timeline.Dated == 0)
        {
            terminal.Line($"Nothing in this view has a date.", indent: 2);
        }
        else if (timeline.Window.Value is { } window)
        {
            terminal.Line($"{Count(timeline)} ({window})");
        }

        if (timeline.Undated > 0)
        {
            terminal.Line($"{TieText.Count(timeline.Undated, "statement")} in view {(timeline.Undated == 1 ? "has no date and is" : "have no date and are")} not shown.");
        }
    }

    private static void WriteLanes(Terminal terminal, Timeline timeline)
    {
        foreach (var lane in timeline.Lanes)
        {
            terminal.Line($"{EntityText.Name(lane.Entity)} [dim]{lane.Entity.Id}, {TieText.Count(lane.Items, "item")}[/]", indent: 2);
            WriteItems(terminal, timeline.Items.Where(item => item.Lanes.Any(entity => entity.Id == lane.Entity.Id)), indent: 4);
        }

        if (timeline.Laneless > 0)
        {
            terminal.Line($"In no lane [dim]{TieText.Count(timeline.Laneless, "item")}[/]", indent: 2);
            WriteItems(terminal, timeline.Items.Where(item => item.Lanes.Count == 0), indent: 4);
        }

        if (timeline.ProtectedLanes > 0)
        {
            terminal.Line($"{TieText.Count(timeline.ProtectedLanes, "lane")} of protected persons left out; --include-protected shows them.");
        }
    }

    private static void WriteItems(Terminal terminal, IEnumerable<TimelineItem> items, int indent)
    {
        foreach (var item in items)
        {
            var may = item.IsCertain ? Words.None : Words.Of($" [yellow]may lie in it[/]");
            terminal.Line(Words.Of($"[bold]{item.Date.Words}[/] [dim]{item.Date.Edtf}[/]{may}"), indent);
            terminal.Line(StatementText.Claim(item.Statement), indent + 2);
            StatementText.Evidence(terminal, item.Statement.Evidence, indent + 4);
        }
    }

    private static string Count(Timeline timeline) => (timeline.Count - timeline.Certain, timeline.Certain) switch
    {
        (0, var certain) => $"{certain} of {TieText.Count(timeline.Dated, "dated statement")} {(certain == 1 ? "lies" : "lie")} in this stretch of time.",
        (var open, 0) => $"{open} of {TieText.Count(timeline.Dated, "dated statement")} may lie in this stretch of time; of none is it certain.",
        var (open, _) => $"{timeline.Count} of {TieText.Count(timeline.Dated, "dated statement")} may lie in this stretch of time; of {open} it is not certain.",
    };
}
