using System.CommandLine;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Choices;

/// <summary>Which case a command works on: <c>--case</c>, else SKEIN_CASE, else the only <c>*.skein</c> folder here.</summary>
internal static class CaseChoice
{
    /// <summary>The option.</summary>
    public static Option<string?> Option() =>
        new("--case") { HelpName = "NAME.skein", Description = "The case. Default: SKEIN_CASE, else the only *.skein folder here." };

    /// <summary>The folder of the case, or null when none can be told; then it was said why.</summary>
    /// <param name="environment">Gives folder and variables.</param>
    /// <param name="named">What was typed, if anything.</param>
    public static string? Choose(CliEnvironment environment, string? named)
    {
        if ((named ?? environment.Variable("SKEIN_CASE")) is { } given)
        {
            var location = environment.PathOf(given);
            if (environment.Provider.Exists(location))
            {
                return location;
            }

            environment.Terminal.Warn(CliFaults.NoCaseAt(given));
            return null;
        }

        var here = Here(environment);
        if (here is [var only])
        {
            return only;
        }

        environment.Terminal.Warn(here.Count == 0 ? CliFaults.NoCaseHere() : CliFaults.SeveralCasesHere(here.Select(path => Path.GetFileName(path))));
        return null;
    }

    /// <summary>The cases that lie in the folder, in ordinal order.</summary>
    /// <param name="environment">Gives the folder.</param>
    public static IReadOnlyList<string> Here(CliEnvironment environment) =>
        [.. Directory.GetDirectories(environment.Folder, "*.skein").Where(environment.Provider.Exists).Order(StringComparer.Ordinal)];
}
