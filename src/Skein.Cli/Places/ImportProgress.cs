using System.Globalization;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;
using Skein.Places.GeoNames;

namespace Skein.Cli.Places;

/// <summary>Shows how far an import has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class ImportProgress
{
    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of the plain lines.</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, Func<IProgress<GeoNamesProgress>, Task<T>> work) =>
        ProgressShown.RunAsync(terminal, time, "Importing", progress => new ProgressStep(progress.Bytes, progress.TotalBytes, Sentence(progress)), work);

    /// <summary>Lines, rate, time left and what was kept, in one line.</summary>
    /// <param name="progress">How far it has come.</param>
    public static string Sentence(GeoNamesProgress progress)
    {
        var left = progress.Left is { } span ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"Importing, {progress.Lines} lines, {progress.LinesPerSecond:0} a second{left}, {progress.Kept} kept, {progress.Broken} not readable");
    }
}
