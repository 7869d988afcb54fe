using System.Globalization;
using Skein.Casework.Ingest;
using Skein.Cli.Terminals;
using Spectre.Console;

namespace Skein.Cli.Reading;

/// <summary>Shows how far reading has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class Progressing
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of the plain lines.</param>
    /// <param name="what">What is done, such as "Reading".</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, string what, Func<IProgress<IngestProgress>, Task<T>> work) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn())
            .StartAsync(context => work(new Bar(context, what)))
        : work(new Lines(terminal, time, what));

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

    private sealed class Bar(ProgressContext context, string what) : IProgress<IngestProgress>
    {
        private readonly ProgressTask _task = context.AddTask(what, maxValue: 1);

        public void Report(IngestProgress value)
        {
            _task.MaxValue = Math.Max(1, value.Total);
            _task.Value = value.Done;
            _task.Description = Sentence(what, value);
        }
    }

    private sealed class Lines(Terminal terminal, TimeProvider time, string what) : IProgress<IngestProgress>
    {
        private long _last = time.GetTimestamp();

        public void Report(IngestProgress value)
        {
            if (time.GetElapsedTime(_last) >= Between)
            {
                _last = time.GetTimestamp();
                terminal.Warn($"{Sentence(what, value)}");
            }
        }
    }
}
