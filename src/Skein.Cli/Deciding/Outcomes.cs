using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Terminals;

namespace Skein.Cli.Deciding;

/// <summary>Says what became of an act, with the number that undoes it.</summary>
internal static class Outcomes
{
    /// <summary>Writes the outcome.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="done">What was done, such as "Accepted".</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Say(Terminal terminal, ActOutcome outcome, string done)
    {
        switch (outcome)
        {
            case ActOutcome.Done recorded:
                var made = recorded.Id is { } id ? $" {id}" : "";
                terminal.Line($"{done}{made}. Undo it with: skein undo {recorded.Sequence}");
                return ExitCode.Done;
            case ActOutcome.Conflict conflict:
                terminal.Warn($"{conflict.Sentence}");
                return ExitCode.Failed;
            case ActOutcome.Refused refused:
                terminal.Warn($"{refused.Sentence} ({refused.Code})");
                return ExitCode.Failed;
            default:
                throw new InvalidOperationException("An outcome of a kind that is not known.");
        }
    }
}
