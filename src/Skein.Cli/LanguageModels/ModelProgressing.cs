using System.Globalization;
using Skein.Casework.LanguageModels;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;

namespace Skein.Cli.LanguageModels;

/// <summary>Shows how far a model has come: a bar on a terminal, a plain line every few seconds elsewhere.</summary>
internal static class ModelProgressing
{
    /// <summary>Does the work and shows it.</summary>
    public static Task<T> RunAsync<T>(Terminal terminal, TimeProvider time, Func<IProgress<ModelProgress>, Task<T>> work) =>
        ProgressShown.RunAsync(terminal, time, "Reading", progress => new ProgressStep(progress.Done, progress.Total, Sentence(progress)), work);

    /// <summary>Counts, rate and time left in one line.</summary>
    public static string Sentence(ModelProgress progress)
    {
        var left = progress.Left is { } span && progress.Done < progress.Total ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Reading {progress.Done}/{progress.Total}, {progress.DocumentsPerMinute:0.0} a minute{left}, {progress.Tokens:N0} tokens, {progress.Refused} refused, {progress.Failed} failed");
    }
}
