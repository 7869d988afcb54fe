using System.Text.Json;
using Skein.Casework.Views;
using Skein.Cli.Filters;
using Skein.Model.Log;

namespace Skein.Cli.Terminals;

/// <summary>An answer as JSON: what it is, through which filter, and the answer itself with its evidence. Camel case, null left out.</summary>
internal static class JsonAnswer
{
    private static readonly JsonSerializerOptions Options = new(CaseJson.Options) { WriteIndented = true };

    /// <summary>Writes an answer.</summary>
    /// <typeparam name="T">The view model.</typeparam>
    /// <param name="terminal">Where to.</param>
    /// <param name="view">What kind of answer, such as <c>path</c>.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="filter">Through which filter; null for what takes none.</param>
    public static void Write<T>(Terminal terminal, string view, T answer, ViewFilter? filter = null)
    {
        var envelope = new Envelope<T>(view, 1, filter is null ? null : FilterLine.Of(filter), filter?.IncludeUnreviewed, answer);
        terminal.Output.WriteLine(SafeText.CleanJson(JsonSerializer.Serialize(envelope, Options)));
    }

    private sealed record Envelope<T>(string View, int Version, string? Filter, bool? IncludesUnreviewed, T Answer);
}
