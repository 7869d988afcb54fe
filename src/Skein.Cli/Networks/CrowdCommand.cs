using System.CommandLine;
using System.Globalization;
using Skein.Casework.Contagion;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Networks;

/// <summary><c>skein network crowd</c>: thresholds without a network, after Granovetter. Needs no case.</summary>
internal sealed class CrowdCommand : SkeinCommand
{
    private const int LongestCourse = 21;

    private static readonly CrowdRequest Standard = new();

    private readonly Option<string?> _thresholds = Text("--thresholds", "LIST", "The threshold of each: numbers and ranges with commas between, such as 0-99; default drawn crowds.");
    private readonly Option<string?> _against = Text("--against", "LIST", "A second crowd, laid beside the first.");
    private readonly Option<int> _size = Number("--size", "How many there are in a drawn crowd.", Standard.Size, 1, 1_000_000);
    private readonly Option<double?> _mean = ShapeOptions.Decimal("--mean", "The mean threshold of a drawn crowd; default 25.", -1_000_000, 1_000_000);
    private readonly Option<double?> _deviation = ShapeOptions.Decimal("--deviation", "The standard deviation of thresholds of a drawn crowd; default 12.2.", 0, 1_000_000);
    private readonly Option<int> _runs = Number("--runs", "How many crowds are drawn.", Standard.Runs, 1, 100_000);
    private readonly Option<long> _seed = new("--seed") { HelpName = "N", Description = "The seed of the draws. Default 1.", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public CrowdCommand(CliEnvironment environment)
        : base(environment, "crowd", "Simulate a crowd in which each acts once enough others do, without a network: simulation, not evidence.")
    {
        Examples =
        [
            "skein network crowd --thresholds 0-99 --against 0,2,2-99",
            "skein network crowd --size 100 --mean 25 --deviation 12.2 --runs 1000 --json",
        ];
        Remark = "Simulation, not evidence: thresholds are given or drawn, and nobody's is known.";
        foreach (var option in new Option[] { _thresholds, _against, _size, _mean, _deviation, _runs, _seed, _json })
        {
            Add(option);
        }

        SetAction(Run);
    }

    private Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var terminal = Environment.Terminal;
        var request = new CrowdRequest
        {
            Thresholds = arguments.GetValue(_thresholds),
            Against = arguments.GetValue(_against),
            Size = arguments.GetValue(_size),
            Mean = arguments.GetValue(_mean) ?? Standard.Mean,
            Deviation = arguments.GetValue(_deviation) ?? Standard.Deviation,
            Runs = arguments.GetValue(_runs),
            Seed = arguments.GetValue(_seed),
        };
        var outcome = NetworkWork.Run(terminal, Environment.Time, "Simulating", work => SimulateCrowd.Run(request, work), cancellation);
        if (outcome is not CrowdOutcome.Simulated { View: var view })
        {
            var refused = (CrowdOutcome.Refused)outcome;
            terminal.Warn($"{refused.Sentence} ({refused.Code})");
            return Task.FromResult(ExitCode.Usage);
        }

        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(terminal, "crowd", view);
        }
        else
        {
            Write(terminal, view);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private static void Write(Terminal terminal, CrowdView view)
    {
        SpreadText.WriteNotice(terminal);
        if (view.Draws is { } draws)
        {
            terminal.Line($"{draws.Runs} crowds of {draws.Size}, thresholds normal with mean {FigureText.Number(draws.Mean)} and deviation {FigureText.Number(draws.Deviation)}, random seed {draws.Seed}.");
            terminal.Line($"Share that acts in the end: median {SpreadText.Percent(draws.Final.Median)}, 90 % of the crowds {SpreadText.Percent(draws.Final.Low)} to {SpreadText.Percent(draws.Final.High)}; mean {SpreadText.Percent(draws.Final.Mean)}.");
            terminal.Line($"Last round: median {FigureText.Number(draws.LastRound.Median)}, {FigureText.Range(draws.LastRound.Low, draws.LastRound.High)}.");
        }

        Course(terminal, view.Draws is null ? "Crowd" : "The first of them", view.First);
        if (view.Against is { } against)
        {
            Course(terminal, "Second crowd", against);
            if (view.Differing is { } differing)
            {
                terminal.Line($"The two differ in the threshold of {differing} of {against.Size}.");
            }
        }

        foreach (var caveat in view.Caveats)
        {
            terminal.Line($"[dim]{caveat}[/]");
        }

        SpreadText.WriteNotice(terminal);
    }

    private static void Course(Terminal terminal, string what, CrowdCourse course)
    {
        var shown = string.Join(", ", course.Rounds.Take(LongestCourse).Select(acting => acting.ToString(CultureInfo.InvariantCulture)));
        terminal.Line($"{what} of {course.Size}: {shown}{(course.Rounds.Count > LongestCourse ? ", …" : "")}; in the end {course.Final} act, the last from round {course.LastRound}.");
    }
}
