using Skein.Model;
using Skein.Model.Log;
using Skein.Prompting;
using Skein.Storage.Reading;

namespace Skein.Casework.LanguageModels;

/// <summary>What the log says of language models: which endpoints are allowed, what was sent, what was read.</summary>
internal static class ModelLog
{
    /// <summary>The permissions that stand, by endpoint.</summary>
    public static IReadOnlyList<SendingPermission> Standing(ICaseReader reader)
    {
        var standing = new SortedDictionary<string, SendingPermission>(StringComparer.Ordinal);
        foreach (var entry in reader.Latest(int.MaxValue, Subject.Case).Reverse())
        {
            switch (entry.Event)
            {
                case CaseEvent.SendingAllowed allowed:
                    standing[allowed.Endpoint] = new SendingPermission(
                        allowed.Endpoint, allowed.LegalBasis, allowed.DecidedBy, entry.RecordedOn, entry.Author, entry.Sequence);
                    break;
                case CaseEvent.SendingEnded ended:
                    standing.Remove(ended.Endpoint);
                    break;
            }
        }

        return [.. standing.Values];
    }

    /// <summary>True when texts may be sent to the endpoint now.</summary>
    public static bool IsAllowed(ICaseReader reader, string endpoint) =>
        Standing(reader).Any(permission => string.Equals(permission.Endpoint, endpoint, StringComparison.Ordinal));

    /// <summary>The text versions that a model read with the prompt of now.</summary>
    public static HashSet<TextVersionId> ReadBefore(ICaseReader reader, string model, string prompt) =>
        [.. Entries(reader).Select(entry => entry.Event).OfType<CaseEvent.DocumentReadByModel>()
            .Where(read => string.Equals(read.Model, model, StringComparison.Ordinal) && string.Equals(read.Prompt, prompt, StringComparison.Ordinal))
            .Select(read => read.TextVersion)];

    /// <summary>Every entry of the runs of language models, run by run.</summary>
    public static IEnumerable<LogEntry> Entries(ICaseReader reader) => reader.Runs()
        .Where(run => string.Equals(run.Value.Tool, ModelReader.Tool, StringComparison.Ordinal))
        .SelectMany(run => reader.Latest(int.MaxValue, Subject.Of(run.Value.Id)));
}
