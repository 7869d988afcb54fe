using System.Globalization;
using Skein.Casework.Ingest;
using Skein.Cli.Terminals;

namespace Skein.Cli.Reading;

/// <summary>Shows how far reading has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class Progressing
{
    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of the plain lines.</param>
    /// <param name="what">What is done, such as "Reading".</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, string what, Func<IProgress<IngestProgress>, Task<T>> work) =>
        ProgressShown.RunAsync(terminal, time, what, progress => new ProgressStep(progress.Done, progress.Total, Sentence(what, progress)), work);

    /// <summary>Counts, rate, time left and failures in one line.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="progress">How far it has come.</param>
    public static string Sentence(string what, IngestProgress progress)
    {
        var left = progress.Left is { } span && progress.Done < progress.Total ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{what} {progress.Done}/{progress.Total}, {progress.FilesPerSecond:0} a second{left}, {progress.Failed} failed");
    }
}
