using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Series;

namespace Skein.Cli.Methods;

/// <summary><c>skein method pathways</c>: patterns, order and sequences of dated spells, counted over persons together.</summary>
internal sealed class PathwaysCommand : AnswerCommand
{
    private const string Best = "best";

    private readonly Option<string[]> _patterns = new("--pattern")
    {
        HelpName = "R<O/P<J",
        Description = $"Steps in order, with alternatives; may be given several times. Default {PathwayRequest.Standard}.",
    };

    private readonly Option<string?> _step = OneOf("--step", "The length of a step of the sequences of states. Default year.", "month", "quarter", "year");
    private readonly Option<string?> _groups = OneOf(
        "--groups",
        $"Put the sequences of {SequenceGroups.FewestSequences} persons or more into so many groups; best: as many as stand apart best. Default: none.",
        [Best, .. Enumerable.Range(2, SequenceGroups.Most - 1).Select(number => number.ToString(CultureInfo.InvariantCulture))]);

    private readonly TrajectoryOptions _whose = new();

    public PathwaysCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "pathways", "Count which patterns of dated spells hold for how many persons, which kind comes first, and how alike careers are.", sign)
    {
        Examples = IsSigning ? ["skein method assess pathways --pattern \"R<J\" --abroad Ostland --reason \"court files only\""] :
        [
            "skein method pathways",
            "skein method pathways --pattern \"R<J\" --pattern \"O/P<J<T\" --abroad Ostland",
            "skein method pathways --having T --step month --json",
            "skein method pathways --groups best",
        ];
        Remark = IsSigning ? SignOptions.Remark : $"{TrajectoryOptions.Legend}. Counts of 1 to 4 are withheld (–, and left out of --json), and further ones where a total would give them away. Nobody is named or scored.";
        Add(_patterns);
        Add(_step);
        Add(_groups);
        _whose.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (_whose.Read(session, arguments, Terminal) is not { } whose)
        {
            return ExitCode.Usage;
        }

        var request = new PathwayRequest
        {
            Whose = whose with { Passages = asJson ? int.MaxValue : 0 },
            Step = Enum.Parse<PeriodLength>(arguments.GetValue(_step) ?? "year", ignoreCase: true),
            Groups = arguments.GetValue(_groups)?.ToLowerInvariant() switch { null => null, Best => 0, var number => int.Parse(number, CultureInfo.InvariantCulture) },
        };
        request = arguments.GetValue(_patterns) is { Length: > 0 } patterns ? request with { Patterns = patterns } : request;
        return Sign(arguments, signature => Worked(work => new AssessPathways(session).Run(request, filter, signature, work)))
            ?? Worked(work => new ShowPathways(session).Run(request, filter, work)) switch
            {
                MethodResult<PathwaysView>.Computed made => Show("pathways", made.Value, filter, asJson, PathwaysText.Write),
                MethodResult<PathwaysView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
                _ => throw new InvalidOperationException("Pathways are counted or refused."),
            };

        T Worked<T>(Func<Work, T> run) => NetworkWork.Run(Terminal, Environment.Time, "Comparing sequences", run, Cancellation);
    }
}
