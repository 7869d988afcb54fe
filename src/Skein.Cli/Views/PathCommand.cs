using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Paths;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Views;

/// <summary><c>skein path</c>: paths of evidence between two, each step with its passage and grade, the weakest link marked.</summary>
internal sealed class PathCommand : ViewCommand
{
    private readonly Argument<string> _from = new("A") { Description = "One end: an identifier, or a name that only one bears." };
    private readonly Argument<string> _to = new("B") { Description = "The other end." };
    private readonly Option<int> _maximumTies = Number("--max-ties", "At most so many ties; longer paths are nearly always possible and say little.", 3, 1, 6);
    private readonly Option<int> _paths = Number("--paths", "At most so many paths.", 5, 1, 100);
    private readonly Option<bool> _throughHubs = Switch("--through-hubs", "Walk through whole organisations, places and proceedings, which is no evidence.");

    private readonly Option<bool> _byProbability = Switch("--by-probability", "The most probable first, by what analysts stated (skein likelihood), instead of by weakest link.");

    public PathCommand(CliEnvironment environment)
        : base(environment, "path", "Find paths of evidence between two people or things, with the weakest link marked.")
    {
        Examples = ["skein path \"Mira Dolen\" \"Joren Vask\"", "skein path pe-01 pe-07 --max-ties 4 --min-reliability B"];
        Remark = "A path is a chain of documented ties, no finding about anybody on it.";
        Add(_from);
        Add(_to);
        Add(_maximumTies);
        Add(_paths);
        Add(_throughHubs);
        Add(_byProbability);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var (first, second) = (arguments.GetRequiredValue(_from), arguments.GetRequiredValue(_to));
        if (EntityChoice.Choose(session, first, Terminal) is not { } from || EntityChoice.Choose(session, second, Terminal) is not { } to)
        {
            return ExitCode.Usage;
        }

        var request = new PathRequest(arguments.GetValue(_maximumTies), arguments.GetValue(_paths), arguments.GetValue(_throughHubs), arguments.GetValue(_byProbability));
        if (new FindPaths(session).Run(from, to, request, filter) is not { } answer)
        {
            Terminal.Warn(CliFaults.NoEntity($"{first} / {second}"));
            return ExitCode.Usage;
        }

        return Show("path", answer, filter, asJson, PathText.Write);
    }
}
