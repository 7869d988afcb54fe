using System.Globalization;
using Skein.Casework.LanguageModels;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;
using Spectre.Console;

namespace Skein.Cli.LanguageModels;

/// <summary>Shows how far a model has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class ModelProgressing
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    /// <summary>Does the work and shows it.</summary>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, Func<IProgress<ModelProgress>, Task<T>> work) => terminal.IsInteractive
        ? terminal.Console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 30 }, new PercentageColumn())
            .StartAsync(context => work(new Bar(context)))
        : work(new Lines(terminal, time));

    /// <summary>Counts, rate and time left in one line.</summary>
    public static string Sentence(ModelProgress progress)
    {
        var left = progress.Left is { } span && progress.Done < progress.Total ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Reading {progress.Done}/{progress.Total}, {progress.DocumentsPerMinute:0.0} a minute{left}, {progress.Tokens:N0} tokens, {progress.Refused} refused, {progress.Failed} failed");
    }

    private sealed class Bar(ProgressContext context) : IProgress<ModelProgress>
    {
        private readonly ProgressTask _task = context.AddTask("Reading", maxValue: 1);

        public void Report(ModelProgress value)
        {
            _task.MaxValue = Math.Max(1, value.Total);
            _task.Value = value.Done;
            _task.Description = Sentence(value);
        }
    }

    private sealed class Lines(Terminal terminal, TimeProvider time) : IProgress<ModelProgress>
    {
        private long _last = time.GetTimestamp();

        public void Report(ModelProgress value)
        {
            if (time.GetElapsedTime(_last) >= Between)
            {
                _last = time.GetTimestamp();
                terminal.Warn($"{Sentence(value)}");
            }
        }
    }
}
