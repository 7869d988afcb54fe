using System.Globalization;
using Skein.Cli.Terminals;
using Skein.Storage.Maintenance;
using Spectre.Console;

namespace Skein.Cli.Keeping;

/// <summary>Shows how far long work of the store has come, with rate and time left: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class StoreProgress
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of rate and plain lines.</param>
    /// <param name="what">What is done, such as "Verifying".</param>
    /// <param name="work">The work.</param>
    public static T Run<T>(Terminal terminal, TimeProvider time, string what, Func<IProgress<RebuildProgress>, T> work) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(
                new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Bar(context, time, what)))
        : work(new Lines(terminal, time, what));

    private static string Sentence(string what, RebuildProgress progress, TimeSpan since)
    {
        var rate = since.TotalSeconds > 0 ? progress.Done / since.TotalSeconds : 0;
        return string.Create(CultureInfo.InvariantCulture, $"{what} {progress.Done}/{progress.Total}, {rate:0} a second");
    }

    private sealed class Bar(ProgressContext context, TimeProvider time, string what) : IProgress<RebuildProgress>
    {
        private readonly ProgressTask _task = context.AddTask(what, maxValue: 1);
        private readonly long _started = time.GetTimestamp();

        public void Report(RebuildProgress value)
        {
            _task.MaxValue = Math.Max(1, value.Total);
            _task.Value = value.Done;
            _task.Description = Sentence(what, value, time.GetElapsedTime(_started));
        }
    }

    private sealed class Lines(Terminal terminal, TimeProvider time, string what) : IProgress<RebuildProgress>
    {
        private readonly long _started = time.GetTimestamp();
        private long _last = time.GetTimestamp();

        public void Report(RebuildProgress value)
        {
            if (time.GetElapsedTime(_last) >= Between)
            {
                _last = time.GetTimestamp();
                terminal.Warn($"{Sentence(what, value, time.GetElapsedTime(_started))}");
            }
        }
    }
}
