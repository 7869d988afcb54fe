using System.Globalization;
using Skein.Casework.Methods.Signals;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Signals;

namespace Skein.Cli.Methods;

/// <summary>Signals as text: what they are, a timeline for each incident, the table, and what waits.</summary>
internal static class SignalsText
{
    /// <summary>Writes the list.</summary>
    public static void Write(Terminal terminal, SignalsView view)
    {
        foreach (var signal in view.Signals)
        {
            terminal.Line($"{signal.Id} [dim]{signal.Incident.Label}[/]: {signal.Content}. Held by {signal.Holder.Label}.");
            terminal.Line($"How many similar ones: {signal.BaseRate}. {Words.Join(" ", signal.Responses.Select(response => Words.Of($"{response.Agency.Label}: {response.Says}.")))}", indent: 2);
            terminal.Line($"{string.Join(", ", signal.Outcomes.Select(outcome => $"{outcome.Code.Code()} ({outcome.Agency.Label})"))}", indent: 2);
            foreach (var otherwise in signal.Counterfactuals)
            {
                terminal.Line($"{otherwise.Author} says of what would have been: {otherwise.Words}", indent: 2);
            }
        }

        foreach (var timeline in view.Timelines)
        {
            Write(terminal, timeline);
        }

        if (view.Signals.Count > 0)
        {
            Table(terminal, "Authority", view.Agencies.Select(row => (row.Agency?.Label, row)));
            Table(terminal, "Country", view.Countries.Select(row => (row.Country?.Label, row)));
        }

        if (view.Asked is { } asked)
        {
            terminal.Line($"{asked.Agency.Label} on {Day(asked.On)}:");
            foreach (var signal in asked.Signals)
            {
                terminal.Line($"{signal.Signal}: {MethodWords.Plain(signal.State)}{(signal.WasNotLinked ? ", and not linked" : "")}", indent: 2);
            }
        }

        Rest(terminal, view);
    }

    private static void Write(Terminal terminal, SignalTimelineView timeline)
    {
        terminal.Line($"{timeline.Incident.Label}");
        terminal.Table(
            ["From", "To", "What", "Signal", "Authority", "Order"],
            timeline.Lines.Select(line => (IReadOnlyList<Words>)[
                Words.Of($"{Day(line.Earliest)}"), Words.Of($"{Day(line.Latest)}"), Words.Of($"{MethodWords.Plain(line.Step)}"), Words.Of($"{line.Signal}"),
                Words.Of($"{line.Agency?.Label}"), Words.Of($"{(line.OrderIsOpen ? "open" : "")}"),
            ]));
        foreach (var lead in timeline.LeadTimes)
        {
            terminal.Line($"{lead.Agency.Label} had {lead.Signal} {Interval(lead.Days)} days before.", indent: 2);
        }

        foreach (var one in timeline.Handovers)
        {
            var transit = one.Transit is { } days ? $"{Interval(days)} days on the way" : "no source says that it came";
            var reaction = one.Reaction is { } acted ? $", an act {Interval(acted)} days later" : "";
            terminal.Line($"{one.Signal}, {one.From.Label} to {one.To.Label}: {transit}{reaction}.", indent: 2);
        }
    }

    private static void Table(Terminal terminal, string of, IEnumerable<(string? Name, SignalRowView Row)> rows) => terminal.Table(
        [of, "Had", "Became of them", "Without a code", "Disputed"],
        rows.Select(one => (IReadOnlyList<Words>)[
            Words.Of($"{one.Name ?? "not told"}"), Words.Of($"{one.Row.Had}"),
            Words.Of($"{string.Join(", ", one.Row.Outcomes.Select(count => $"{count.Code.Code()} {count.Signals}"))}"),
            Words.Of($"{one.Row.WithoutOutcome}"), Words.Of($"{one.Row.Disputed}"),
        ]));

    private static void Rest(Terminal terminal, SignalsView view)
    {
        foreach (var without in view.WouldChange)
        {
            var agencies = string.Join(", ", without.Agencies.Select(had => $"{had.Agency.Label} had {had.Without} instead of {had.Had}"));
            terminal.Line($"Without what goes back to {without.Origin}: {TieText.Count(without.Signals, "signal")} fewer; {agencies}.");
        }

        if (view.Waiting.Count > 0)
        {
            terminal.Line($"Not shown until they are coded:");
        }

        foreach (var waiting in view.Waiting)
        {
            terminal.Line($"{waiting.Incident.Label}: {waiting.Because} ({waiting.Code})", indent: 2);
            StatementText.Write(terminal, waiting.Statement, indent: 4);
        }

        foreach (var reason in view.NotTold.GroupBy(one => one.Because))
        {
            terminal.Line($"Not in the list ({MethodWords.Plain(reason.Key)}): {string.Join(", ", reason.Select(one => one.Statement.Id.Value))}.");
        }

        terminal.Line($"[dim]{view.IncidentsWithout.Count} incidents and operations without a signal that is shown; {TieText.Count(view.Hidden, "signal")} about protected persons left out. Codings by {view.By.Name}. {string.Join(' ', view.Caveats)}[/]");
    }

    private static string Interval(DayInterval days) => days switch
    {
        { Least: null, Most: null } => "an unknown number of",
        { Least: null, Most: { } most } => string.Create(CultureInfo.InvariantCulture, $"at most {most}"),
        { Least: { } least, Most: null } => string.Create(CultureInfo.InvariantCulture, $"at least {least}"),
        { Least: { } least, Most: { } most } when least == most => string.Create(CultureInfo.InvariantCulture, $"{least}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{days.Least} to {days.Most}"),
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
