using System.Globalization;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;
using Skein.Places.GeoNames;
using Spectre.Console;

namespace Skein.Cli.Places;

/// <summary>Shows how far an import has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class ImportProgress
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of the plain lines.</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, Func<IProgress<GeoNamesProgress>, Task<T>> work) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn())
            .StartAsync(context => work(new Bar(context)))
        : work(new Lines(terminal, time));

    /// <summary>Lines, rate, time left and what was kept, in one line.</summary>
    /// <param name="progress">How far it has come.</param>
    public static string Sentence(GeoNamesProgress progress)
    {
        var left = progress.Left is { } span ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"Importing, {progress.Lines} lines, {progress.LinesPerSecond:0} a second{left}, {progress.Kept} kept, {progress.Broken} not readable");
    }

    private sealed class Bar(ProgressContext context) : IProgress<GeoNamesProgress>
    {
        private readonly ProgressTask _task = context.AddTask("Importing", maxValue: 1);

        public void Report(GeoNamesProgress value)
        {
            _task.MaxValue = Math.Max(1, value.TotalBytes);
            _task.Value = value.Bytes;
            _task.Description = Sentence(value);
        }
    }

    private sealed class Lines(Terminal terminal, TimeProvider time) : IProgress<GeoNamesProgress>
    {
        private long _last = time.GetTimestamp();

        public void Report(GeoNamesProgress value)
        {
            if (time.GetElapsedTime(_last) >= Between)
            {
                _last = time.GetTimestamp();
                terminal.Warn($"{Sentence(value)}");
            }
        }
    }
}
