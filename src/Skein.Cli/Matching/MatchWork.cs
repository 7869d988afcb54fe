using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Graph.Running;

namespace Skein.Cli.Matching;

/// <summary>Shows how far the comparison of names has come, with rate and time left.</summary>
internal static class MatchWork
{
    /// <summary>Runs the work.</summary>
    /// <typeparam name="T">What it gives.</typeparam>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="time">The clock of rate and time left.</param>
    /// <param name="what">What is done, such as "Comparing names".</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(Terminal terminal, TimeProvider time, string what, Func<IProgress<(long Done, long Total)>?, T> work) =>
        NetworkWork.Run(terminal, time, what, (Work running) => work(running.Progress), CancellationToken.None);
}
