using Spectre.Console;

namespace Skein.Cli.Terminals;

/// <summary>How far some work has come, as it is shown.</summary>
/// <param name="Done">How much is done.</param>
/// <param name="Total">Of how much.</param>
/// <param name="Sentence">Counts, rate and time left in one line.</param>
internal readonly record struct ProgressStep(double Done, double Total, string Sentence);

/// <summary>Shows how far long work has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class ProgressShown
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows it.</summary>
    /// <typeparam name="TProgress">What the work reports.</typeparam>
    /// <typeparam name="T">What the work gives.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="time">The clock of the plain lines.</param>
    /// <param name="what">What is done, such as "Reading".</param>
    /// <param name="step">How a report is shown.</param>
    /// <param name="work">The work.</param>
    public static Task<T> RunAsync<TProgress, T>(
        Terminal terminal, TimeProvider time, string what, Func<TProgress, ProgressStep> step, Func<IProgress<TProgress>, Task<T>> work) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn())
            .StartAsync(context => work(new Bar<TProgress>(context.AddTask(what, maxValue: 1), step)))
        : work(new Lines<TProgress>(terminal, time, step));

    private sealed class Bar<TProgress>(ProgressTask task, Func<TProgress, ProgressStep> step) : IProgress<TProgress>
    {
        public void Report(TProgress value)
        {
            var shown = step(value);
            task.MaxValue = Math.Max(1, shown.Total);
            task.Value = shown.Done;
            task.Description = shown.Sentence;
        }
    }

    private sealed class Lines<TProgress>(Terminal terminal, TimeProvider time, Func<TProgress, ProgressStep> step) : IProgress<TProgress>
    {
        private long _last = time.GetTimestamp();

        public void Report(TProgress value)
        {
            if (time.GetElapsedTime(_last) >= Between)
            {
                _last = time.GetTimestamp();
                terminal.Warn($"{step(value).Sentence}");
            }
        }
    }
}
