using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Paths;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Model;

namespace Skein.Cli.Views;

/// <summary><c>skein path</c>: paths of evidence between two, each step with its passage and grade, the weakest link marked.</summary>
internal sealed class PathCommand : ViewCommand
{
    private readonly Argument<string> _from = new("A") { Description = "One end: an identifier, or a name that only one bears." };
    private readonly Argument<string> _to = new("B") { Description = "The other end." };
    private readonly Option<int> _maximumTies = Number("--max-ties", "At most so many ties; longer paths are nearly always possible and say little.", 3, 1, 6);
    private readonly Option<int> _paths = Number("--paths", "At most so many paths.", 5, 1, 100);
    private readonly Option<bool> _throughHubs = Switch("--through-hubs", "Walk through whole organisations, places and proceedings, which is no evidence.");

    private readonly Option<int?> _neighbors = new("--max-neighbors")
    {
        HelpName = "N",
        Description = "Walk through nobody with more neighbors than this; default no bound. Who stands in every report ties everybody to everybody.",
    };

    private readonly Option<bool> _byProbability = Switch("--by-probability", "The most probable first, by what analysts stated (skein likelihood), instead of by weakest link.");
    private readonly Option<bool> _robust = Switch("--robust", "Say how probable it is that the two are connected, under both bounds, in place of the passages.");
    private readonly MeasureOptions _worlds = new(Number);

    public PathCommand(CliEnvironment environment)
        : base(environment, "path", "Find paths of evidence between two people or things, with the weakest link marked.")
    {
        Examples = ["skein path \"Mira Dolen\" \"Joren Vask\"", "skein path pe-01 pe-07 --max-ties 4 --min-reliability B", "skein path pe-01 pe-07 --robust"];
        Remark = "A path is a chain of documented ties, no finding about anybody on it.";
        Add(_from);
        Add(_to);
        Add(_maximumTies);
        Add(_paths);
        Add(_throughHubs);
        Add(_neighbors);
        _neighbors.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var count) && count >= 1))
            {
                result.AddError(CliFaults.NotInRange("--max-neighbors", 1, int.MaxValue));
            }
        });
        Add(_byProbability);
        Add(_robust);
        _worlds.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var (first, second) = (arguments.GetRequiredValue(_from), arguments.GetRequiredValue(_to));
        if (EntityChoice.Choose(session, first, Terminal) is not { } from || EntityChoice.Choose(session, second, Terminal) is not { } to)
        {
            return ExitCode.Usage;
        }

        var request = new PathRequest(
            arguments.GetValue(_maximumTies), arguments.GetValue(_paths), arguments.GetValue(_throughHubs), arguments.GetValue(_byProbability))
        {
            MostNeighbors = arguments.GetValue(_neighbors),
        };
        if (arguments.GetValue(_robust))
        {
            return Test(session, from, to, request, arguments, filter, asJson);
        }

        if (new FindPaths(session).Run(from, to, request, filter) is not { } answer)
        {
            Terminal.Warn(CliFaults.NoEntity($"{first} / {second}"));
            return ExitCode.Usage;
        }

        return Show("path", answer, filter, asJson, PathText.Write);
    }

    private int Test(CaseSession session, EntityId from, EntityId to, PathRequest request, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var worlds = _worlds.Read(arguments);
        var doubt = NetworkWork.Run(
            Terminal, Environment.Time, "Testing", work => new TestPath(session).Run(from, to, request, worlds, filter, work), Cancellation);
        if (doubt is null)
        {
            Terminal.Warn($"One of the two is no node of the network in this view, so that no ties lead there.");
            return ExitCode.Usage;
        }

        return Show("path-robustness", doubt, filter, asJson, PathDoubtText.Write);
    }
}
