using Skein.Cli.CommandLine;

namespace Skein.Cli.Hosting;

/// <summary>What lies beside the program: the demonstration's tables and notes.</summary>
internal static class Installation
{
    /// <summary>The folder with <c>tables</c> and <c>notes</c> of the demonstration.</summary>
    /// <param name="environment">Gives SKEIN_HOME.</param>
    /// <exception cref="Model.Faults.SkeinException">It is nowhere (SK-CLI-015).</exception>
    public static string Casefile(CliEnvironment environment)
    {
        foreach (var start in new[] { environment.Variable("SKEIN_HOME"), AppContext.BaseDirectory })
        {
            for (var folder = start is null ? null : new DirectoryInfo(start); folder is not null; folder = folder.Parent)
            {
                var candidate = Path.Combine(folder.FullName, "casefiles", "europe-2014-2023");
                if (Directory.Exists(candidate))
                {
                    return candidate;
                }
            }
        }

        throw CliFaults.NoCasefile();
    }
}
