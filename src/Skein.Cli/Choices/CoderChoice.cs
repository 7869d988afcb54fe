using System.CommandLine;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Model;

namespace Skein.Cli.Choices;

/// <summary>Who is coding: <c>--author</c>, else SKEIN_AUTHOR, else the user of the system.</summary>
internal static class CoderChoice
{
    /// <summary>The option.</summary>
    public static Option<string?> Option() =>
        new("--author") { HelpName = "NAME", Description = "Who is coding. Default: SKEIN_AUTHOR, else the user of the system." };

    /// <summary>The coder, or null when the name cannot be one; then it was said why.</summary>
    /// <param name="environment">Gives variables and the user.</param>
    /// <param name="named">What was typed, if anything.</param>
    public static Coder? Choose(CliEnvironment environment, string? named)
    {
        var name = named ?? environment.Variable("SKEIN_AUTHOR") ?? environment.User;
        if (Coder.TryFrom(name, out var coder))
        {
            return coder;
        }

        environment.Terminal.Warn(CliFaults.BadCoder(name));
        return null;
    }
}
