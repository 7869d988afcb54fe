using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Changes;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model;

namespace Skein.Cli.Networks;

/// <summary><c>skein network survival</c>: how much of the network before an incident was still there after it.</summary>
internal sealed class SurvivalCommand : ViewCommand
{
    private const int MostMonths = 1_200;

    private readonly Argument<string?> _incident = new("INCIDENT")
    {
        Description = "Across this one: an identifier, or a name that only one bears; default every dated incident.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<int> _before = Number("--before", "How many months before an incident.", 24, 1, MostMonths);
    private readonly Option<int> _after = Number("--after", "How many months after it.", 24, 1, MostMonths);
    private readonly Option<bool> _organisations = Switch("--organisations", "Count organisations as nodes beside persons; default persons only.");
    private readonly Option<bool> _statements = Switch("--statements", "Write the statements of every pair in full.");

    public SurvivalCommand(CliEnvironment environment)
        : base(environment, "survival", "Show how much of the network before an incident was still there after, and which ties carried over.")
    {
        Examples = ["skein network survival", "skein network survival \"Harbor Square attack\" --before 12 --after 12 --json"];
        Remark = "Nobody is taken out to see what would happen: who died or was in custody is what statements of the case say.";
        Add(_incident);
        foreach (var option in new Option[] { _before, _after, _organisations, _statements })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_incident), Terminal, out var incident))
        {
            return ExitCode.Usage;
        }

        var request = new SurvivalRequest
        {
            MonthsBefore = arguments.GetValue(_before),
            MonthsAfter = arguments.GetValue(_after),
            WithOrganisations = arguments.GetValue(_organisations),
        };
        var survival = NetworkWork.Run(
            Terminal, Environment.Time, "Looking across incidents", work => new ShowSurvival(session).Run(incident, request, filter, work), Cancellation);
        var inFull = arguments.GetValue(_statements);
        return Show("network-survival", survival, filter, asJson, (terminal, answer) => Write(terminal, answer, inFull));
    }

    /// <summary>Writes the incidents.</summary>
    public static void Write(Terminal terminal, NetworkSurvival survival, bool inFull)
    {
        if (survival.WhyNone is { } why)
        {
            terminal.Line($"{why}");
            return;
        }

        var nodes = survival.WithOrganisations ? "Nodes" : "Persons";
        terminal.Line($"{TieText.Count(survival.MonthsBefore, "month")} before each incident and {TieText.Count(survival.MonthsAfter, "month")} after. The days of the incident itself are in neither, so that the act makes no tie of either.");
        ChangeText.EitherOrs(terminal, survival.Caveats);
        var (tied, bare) = (survival.Incidents.Where(row => row.All.PairsBefore.High > 0).ToList(), survival.Incidents.Where(row => row.All.PairsBefore.High == 0).ToList());
        if (tied.Count > 0)
        {
            terminal.Table(
                ["Incident", "Date", $"{nodes} tied before", "Still after", "Pairs before", "Still after", "Pairs before, others", "Still after, others", "Died or in custody"],
                tied.Select(row => (IReadOnlyList<Words>)[
                    Words.Of($"{EntityText.Name(row.Incident)} [dim]{row.Incident.Id}[/]"),
                    Words.Of($"{row.Date.Edtf}"),
                    Words.Of($"{ChangeText.Count(row.All.NodesBefore)}"),
                    Words.Of($"{Left(row.All.NodesLeft, row.All.NodeShare)}"),
                    Words.Of($"{ChangeText.Count(row.All.PairsBefore)}"),
                    Words.Of($"{Left(row.All.PairsLeft, row.All.PairShare)}"),
                    Words.Of($"{ChangeText.Count(row.AmongOthers.PairsBefore)}"),
                    Words.Of($"{Left(row.AmongOthers.PairsLeft, row.AmongOthers.PairShare)}"),
                    Words.Of($"{row.Departed.Count}{(row.PerhapsDeparted.Count == 0 ? "" : $" to {row.Departed.Count + row.PerhapsDeparted.Count}")}"),
                ]));
            terminal.Line($"Two numbers: what holds whatever the unknown days are, and what may. Others: without those documented to have died or been in custody.");
        }

        if (bare.Count > 0)
        {
            terminal.Line($"No tie is dated in the months before: {string.Join("; ", bare.Select(row => $"{row.Incident.Label} ({row.Date.Words})"))}.");
        }

        var statements = survival.Statements.ToDictionary(statement => statement.Id);
        var isOne = survival.Incidents.Select(row => row.Incident.Id).Distinct().Count() == 1;
        foreach (var row in isOne || inFull ? tied : [])
        {
            One(terminal, row, statements, inFull);
        }

        terminal.Line();
        terminal.Line(isOne || inFull
            ? Words.Of($"[dim]= a pair tied before and after; the words of its ties: --statements or --json.[/]")
            : Words.Of($"[dim]Which ties carried over, and who died or was in custody: skein network survival INCIDENT, or --json.[/]"));
        Rest(terminal, survival, statements);
    }

    private static void One(Terminal terminal, IncidentSurvivalView row, Dictionary<StatementId, StatementView> statements, bool inFull)
    {
        terminal.Heading($"{row.Incident.Label}, {row.Date.Words}");
        terminal.Line($"[dim]before {row.Before.Replace("/", " to ", StringComparison.Ordinal)}, after {row.After.Replace("/", " to ", StringComparison.Ordinal)}[/]", indent: 2);
        Departed(terminal, "Died or in custody", row.Departed, statements);
        Departed(terminal, "Perhaps died or in custody", row.PerhapsDeparted, statements);
        if (row.CarriedOver.Count == 0)
        {
            terminal.Line($"No tie carried over.", indent: 2);
        }

        ChangeText.Pairs(terminal, "=", row.CarriedOver, inFull ? statements : null);
    }

    private static void Rest(Terminal terminal, NetworkSurvival survival, Dictionary<StatementId, StatementView> statements)
    {
        ChangeText.Unbounded(terminal, survival.UnboundedPairs);
        if (survival.UndatedCustody.Count > 0)
        {
            Departed(terminal, "In custody at no date that a source gives, and counted among the others", survival.UndatedCustody, statements, indent: 0);
        }

        if (survival.Unplaced.Count > 0)
        {
            terminal.Line($"Without two ends to their date: {string.Join(", ", survival.Unplaced.Select(row => $"{row.Incident.Label} ({row.Date.Words})"))}.");
        }

        if (survival.Undated > 0)
        {
            terminal.Line($"{TieText.Count(survival.Undated, "incident")} without a date left out.");
        }

        if (survival.UndatedPairs > 0)
        {
            terminal.Line($"{TieText.Count(survival.UndatedPairs, "tied pair")} without a date in no window.");
        }
    }

    private static void Departed(
        Terminal terminal, string what, IReadOnlyList<DepartureView> departed, Dictionary<StatementId, StatementView> statements, int indent = 2)
    {
        if (departed.Count > 0)
        {
            var names = departed.Select(row => Words.Of(
                $"{EntityText.Name(row.Entity)} ({string.Join("; ", row.Statements.Where(statements.ContainsKey).Select(id => Reason(statements[id])))}) [dim]{string.Join(", ", row.Statements)}[/]"));
            terminal.Line($"{what}: {Words.Join(", ", names)}", indent);
        }
    }

    private static string Reason(StatementView statement) => statement switch
    {
        { Property.Value: "died" } => $"died {statement.Value}",
        { ValidTime: { } time } => $"in custody {time.Words}",
        _ => "in custody",
    };

    private static string Left(Graph.Time.CountRange count, ShareView? share) => $"{ChangeText.Count(count)} ({ChangeText.Percent(share)})";
}
