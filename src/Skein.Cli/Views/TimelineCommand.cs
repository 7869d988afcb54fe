using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary><c>skein timeline</c>: what has a date, of one entity or of the whole case.</summary>
internal sealed class TimelineCommand : ViewCommand
{
    private readonly Argument<string?> _about = new("ENTITY") { Description = "Of this one only; default the whole case.", Arity = ArgumentArity.ZeroOrOne };

    public TimelineCommand(CliEnvironment environment)
        : base(environment, "timeline", "Show what has a date, in order, of one person or thing or of the case.")
    {
        Examples = ["skein timeline \"Mira Dolen\"", "skein timeline --said-by 2015-12-31 --json"];
        Add(_about);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_about), Terminal, out var about))
        {
            return ExitCode.Usage;
        }

        return Show("timeline", new ShowTimeline(session).Run(new TimelineRequest { About = about }, filter), filter, asJson, Write);
    }

    /// <summary>Writes a timeline.</summary>
    public static void Write(Terminal terminal, Timeline timeline)
    {
        terminal.Line(timeline.About is { } about ? Words.Of($"Timeline of {EntityText.Name(about)}") : Words.Of($"Timeline of the case"));
        foreach (var item in timeline.Items)
        {
            terminal.Line($"[bold]{item.Date.Words}[/] [dim]{item.Date.Edtf}[/]", indent: 2);
            terminal.Line(StatementText.Claim(item.Statement), indent: 4);
            StatementText.Evidence(terminal, item.Statement.Evidence, indent: 6);
        }

        if (timeline.Items.Count == 0)
        {
            terminal.Line($"Nothing in this view has a date.", indent: 2);
        }

        if (timeline.Undated > 0)
        {
            terminal.Line($"{TieText.Count(timeline.Undated, "statement")} in view have no date and are not shown.");
        }
    }
}
