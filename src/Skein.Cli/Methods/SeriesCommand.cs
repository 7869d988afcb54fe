using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Series;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Cli.Methods;

/// <summary><c>skein method series</c>: incidents by period, with the models of series that the counts can carry.</summary>
internal sealed class SeriesCommand : ViewCommand
{
    private static readonly string[] Lengths = ["day", "week", "month", "quarter", "year"];

    private readonly Option<string?> _level = OneOf("--level", "On which level incidents are counted. Default operation.", MethodWords.Levels);
    private readonly Option<string?> _by = OneOf("--by", "The length of a period. Default month.", Lengths);
    private readonly Option<string?> _from = Days.Option("--from", "The first day. Default: the earliest day of any incident.");
    private readonly Option<string?> _to = Days.Option("--to", "The last day. Default: the latest day of any incident.");
    private readonly Option<string[]> _events = new("--around") { HelpName = "YYYY-MM-DD", Description = "Count before and after this day, too; may be given several times." };
    private readonly Option<int> _window = Number("--window", "Days counted before and after each such day.", 30, 1, 3650);

    private readonly Option<string?> _scope = OneOf("--scope", "Whose deaths are the size of an incident: victims only, attackers too, or as each source counts. Default victims.", MethodWords.Scopes);

    private readonly Option<int> _bootstrap = Number("--bootstrap", "Draw so many sets to ask whether a power law can have made the deaths; 0 asks nothing.", 0, 0, 100_000);
    private readonly Option<int> _seed = Number("--seed", "Where chance begins: one seed gives one answer.", 1, 0, int.MaxValue);

    public SeriesCommand(CliEnvironment environment)
        : base(environment, "series", "Count incidents by period with lower and upper bounds, and ask whether rates change, cluster or have heavy tails.")
    {
        Examples =
        [
            "skein method series",
            "skein method series --by quarter --level incident --from 2030-01-01 --to 2034-12-31",
            "skein method series --bootstrap 1000 --seed 7",
            "skein method series --around 2031-05-06 --window 60 --json",
        ];
        Remark = "Counts are lower bounds: what nobody reported is not in them. A model that the counts cannot carry is refused with the reason.";
        foreach (var option in new Option[] { _level, _by, _from, _to, _events, _window, _scope, _bootstrap, _seed })
        {
            Add(option);
        }

        _events.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => Days.Read(token.Value) is null))
            {
                result.AddError(CliFaults.NotADay("--around", token.Value));
            }
        });
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var length = Enum.Parse<PeriodLength>(arguments.GetValue(_by) ?? "month", ignoreCase: true);
        var request = new SeriesRequest(MethodWords.Level(arguments.GetValue(_level)) ?? IncidentLevel.Operation, length)
        {
            First = Days.Read(arguments.GetValue(_from)),
            Last = Days.Read(arguments.GetValue(_to)),
            Events = [.. (arguments.GetValue(_events) ?? []).Select(Days.Read).OfType<DateOnly>()],
            Window = arguments.GetValue(_window),
            Bootstrap = arguments.GetValue(_bootstrap),
            Seed = arguments.GetValue(_seed),
            Scope = MethodWords.Scope(arguments.GetValue(_scope)),
            Passages = asJson ? int.MaxValue : 0,
        };
        return NetworkWork.Run(
            Terminal, Environment.Time, "Drawing sets", work => new ShowSeries(session).Run(request, filter, work), Cancellation) switch
        {
            MethodResult<SeriesView>.Computed made => Show("series", made.Value, filter, asJson, Write),
            MethodResult<SeriesView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("A series is made or refused."),
        };
    }

    private static void Write(Terminal terminal, SeriesView view)
    {
        var counts = view.Counts;
        terminal.Line($"From {Day(counts.Scope.First)} to {Day(counts.Scope.Last)}, on the level of the {MethodWords.Plain(view.Level)}: {counts.Placed} in one period for sure, {counts.Uncertain} in one of several, {counts.Undated} without a date, {counts.Outside} outside.");
        // Long stretches without an incident would bury the others.
        terminal.Table(
            ["From", "To", "At least", "At most"],
            counts.Periods.Where(period => period.AtMost > 0).Select(period => (IReadOnlyList<Words>)[
                Words.Of($"{Day(period.First)}"), Words.Of($"{Day(period.Last)}"), Words.Of($"{period.AtLeast}"), Words.Of($"{period.AtMost}"),
            ]));
        terminal.Line($"[dim]{counts.Periods.Count(period => period.AtMost == 0)} further periods have none.[/]");
        foreach (var fit in view.Fits)
        {
            Write(terminal, fit);
        }

        terminal.Line($"[dim]{view.Inputs.Count} statements stand behind the counts (--json has them with their words).[/]");
    }

    private static void Write(Terminal terminal, SeriesFit fit)
    {
        terminal.Line($"{fit.Question} [dim]{fit.Model}[/]");
        if (fit.Because is { } because)
        {
            terminal.Line($"{because} ({fit.Code})", indent: 2);
        }

        foreach (var figure in fit.Figures)
        {
            var interval = figure is { Low: { } low, High: { } high } ? $", 95 % {Number(low)} to {Number(high)}" : "";
            terminal.Line($"{figure.Name}: {Number(figure.Value)}{interval}", indent: 2);
        }

        if (fit.Caveats.Count > 0)
        {
            terminal.Line($"[dim]{string.Join(' ', fit.Caveats)}[/]", indent: 2);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
