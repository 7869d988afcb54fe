using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Incidents;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Views;

/// <summary><c>skein incidents</c>: the incident table, each cell with every value that a source gives.</summary>
internal sealed class IncidentsCommand : ViewCommand
{
    public IncidentsCommand(CliEnvironment environment)
        : base(environment, "incidents", "List incidents and operations with every date, place and count that a source gives.")
    {
        Examples = ["skein incidents", "skein incidents --min-reliability B --json", "skein incidents alike"];
        Add(new Incidents.AlikeCommand(environment));
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson) =>
        Show("incidents", new ListIncidents(session).Run(filter), filter, asJson, Write);

    /// <summary>Writes the table.</summary>
    public static void Write(Terminal terminal, IncidentTable table)
    {
        if (table.Rows.Count == 0)
        {
            terminal.Line($"No incidents in this view.");
            return;
        }

        terminal.Table(
            ["Incident", "When", "Where", "What", "Killed", "Wounded", "Attributed to", "Claims"],
            table.Rows.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{EntityText.Name(row.Incident)} [dim]{row.Incident.Id}[/]{(row.PartOf is { } whole ? $" (part of {whole.Label})" : "")}"),
                Values(row.Dates),
                Ends(row.Places, row.Incident),
                Values(row.Types),
                Values(row.Killed),
                Values(row.Wounded),
                Ends(row.Attributions, row.Incident),
                Ends(row.Claims, row.Incident),
            ]));
        if (table.Count is not null)
        {
            terminal.Line($"{EitherOrText.Count(table.Rows.Count, table.Count, "incident")}. Casualties of one that is left open stand in its row only: adding rows up may count them twice.");
            foreach (var either in table.EitherOrs)
            {
                terminal.Line(EitherOrText.Of(either), indent: 2);
            }
        }

        terminal.Line($"[dim]Each value stands with its grade; values that differ stand side by side. Their passages: skein show ID, or --json.[/]");
    }

    private static Words Values(IReadOnlyList<StatementView> statements) => Words.Join("; ", statements.Select(statement => Graded(statement, statement.Value)));

    private static Words Ends(IReadOnlyList<StatementView> statements, EntityRef incident) => Words.Join("; ", statements.Select(statement =>
        Graded(statement, statement.Object is { } end && end.Id != incident.Id ? end.Label : statement.Object is null ? statement.Value : statement.Subject.Label)));

    private static Words Graded(StatementView statement, string? value)
    {
        var stance = statement.Stance == Model.Statements.Stance.Asserts ? "" : $"{EntityText.Code(statement.Stance)} ";
        var layer = statement.Layer == Storage.Reading.Layer.Proposed ? Words.Of($" [yellow]machine reading, not reviewed[/]") : Words.None;
        return Words.Of($"{stance}{value} [blue]{statement.Grade}[/]{layer}");
    }
}
