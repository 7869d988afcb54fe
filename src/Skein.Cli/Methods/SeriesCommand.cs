using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Series;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Graph.Running;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Cli.Methods;

/// <summary><c>skein method series</c>: incidents by period, with the models of series that the counts can carry.</summary>
internal sealed class SeriesCommand : AnswerCommand
{
    private static readonly string[] Lengths = ["day", "week", "month", "quarter", "year"];

    private readonly Option<string?> _level = OneOf("--level", "On which level incidents are counted. Default operation.", MethodWords.Levels);
    private readonly Option<string?> _by = OneOf("--by", "The length of a period. Default month.", Lengths);
    private readonly Option<string?> _from = Days.Option("--from", "The first day. Default: the earliest day of any incident.");
    private readonly Option<string?> _to = Days.Option("--to", "The last day. Default: the latest day of any incident.");
    private readonly Option<string[]> _events = new("--around") { HelpName = "YYYY-MM-DD", Description = "Count before and after this day, too; may be given several times." };
    private readonly Option<string[]> _compare = new("--compare")
    {
        HelpName = "DAY|DAY..DAY",
        Description = "Compare the rates before and from a day on, or of two stretches of days, given one after the other.",
    };

    private readonly Option<int> _window = Number("--window", "Days counted before and after each such day.", 30, 1, 3650);

    private readonly Option<string?> _scope = OneOf("--scope", "Whose deaths are the size of an incident: victims only, attackers too, or as each source counts. Default victims.", MethodWords.Scopes);

    private readonly Option<int> _bootstrap = Number("--bootstrap", "Draw so many sets to ask whether a power law can have made the deaths; 0 asks nothing.", 0, 0, 100_000);
    private readonly Option<int> _seed = Number("--seed", "Where chance begins: one seed gives one answer.", 1, 0, int.MaxValue);

    public SeriesCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "series", "Count incidents by period with lower and upper bounds, and ask whether rates change, cluster or have heavy tails.", sign)
    {
        Examples = IsSigning ? ["skein method assess series --by quarter --from 2030-01-01 --to 2034-12-31 --reason \"sources read up to June\""] :
        [
            "skein method series",
            "skein method series --by quarter --level incident --from 2030-01-01 --to 2034-12-31",
            "skein method series --bootstrap 1000 --seed 7",
            "skein method series --compare 2031-05-06",
            "skein method series --compare 2030-01-01..2030-12-31 --compare 2032-01-01..2032-12-31",
            "skein method series --around 2031-05-06 --window 60 --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : "Counts are lower bounds: what nobody reported is not in them. A model that the counts cannot carry is refused with the reason.";
        foreach (var option in new Option[] { _level, _by, _from, _to, _compare, _events, _window, _scope, _bootstrap, _seed })
        {
            Add(option);
        }

        _compare.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && ReadStretches(result.Tokens.Select(token => token.Value)) is null)
            {
                result.AddError(CliFaults.BadStretches());
            }
        });
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
            Compare = arguments.GetValue(_compare) is { Length: > 0 } stretches ? ReadStretches(stretches) : null,
            Events = [.. (arguments.GetValue(_events) ?? []).Select(Days.Read).OfType<DateOnly>()],
            Window = arguments.GetValue(_window),
            Bootstrap = arguments.GetValue(_bootstrap),
            Seed = arguments.GetValue(_seed),
            Scope = MethodWords.Scope(arguments.GetValue(_scope)),
            Passages = asJson ? int.MaxValue : 0,
        };
        return Sign(arguments, signature => Worked(work => new AssessSeries(session).Run(request, filter, signature, work)))
            ?? Worked(work => new ShowSeries(session).Run(request, filter, work)) switch
            {
                MethodResult<SeriesView>.Computed made => Show("series", made.Value, filter, asJson, SeriesText.Write),
                MethodResult<SeriesView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
                _ => throw new InvalidOperationException("A series is made or refused."),
            };

        T Worked<T>(Func<Work, T> run) => NetworkWork.Run(Terminal, Environment.Time, "Drawing sets", run, Cancellation);
    }

    private static ComparedStretches? ReadStretches(IEnumerable<string> words) => ComparedStretches.Read(string.Join(' ', words));
}
