using System.Globalization;
using Skein.Cli.Terminals;
using Skein.Graph.Running;
using Spectre.Console;

namespace Skein.Cli.Networks;

/// <summary>Runs long work on a network: a bar with rate and time left on a terminal, nothing elsewhere, and Ctrl-C stops it.</summary>
internal static class NetworkWork
{
    /// <summary>Runs the work.</summary>
    /// <param name="terminal">Where to show it.</param>
    /// <param name="time">The clock of rate and time left.</param>
    /// <param name="what">What is done, such as "Measuring".</param>
    /// <param name="run">The work.</param>
    /// <param name="cancellation">Stops it.</param>
    public static T Run<T>(Terminal terminal, TimeProvider time, string what, Func<Work, T> run, CancellationToken cancellation) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn())
            .Start(context => run(new Work { Progress = new Bar(context, time, what), Cancellation = cancellation }))
        : run(new Work { Cancellation = cancellation });

    private sealed class Bar(ProgressContext context, TimeProvider time, string what) : IProgress<(long Done, long Total)>
    {
        private readonly ProgressTask _task = context.AddTask(what, maxValue: 1);
        private readonly long _start = time.GetTimestamp();

        public void Report((long Done, long Total) value)
        {
            var seconds = time.GetElapsedTime(_start).TotalSeconds;
            var rate = seconds > 0 ? value.Done / seconds : 0;
            var left = rate > 0 ? TimeSpan.FromSeconds((value.Total - value.Done) / rate) : TimeSpan.Zero;
            (_task.MaxValue, _task.Value) = (Math.Max(1, value.Total), value.Done);
            _task.Description = string.Create(
                CultureInfo.InvariantCulture, $"{what} {value.Done}/{value.Total}, {rate:0} a second, {left:m\\:ss} left");
        }
    }
}
