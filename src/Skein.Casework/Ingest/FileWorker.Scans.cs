using Skein.Model;
using Skein.Model.Documents;
using Skein.Reading;

namespace Skein.Casework.Ingest;

internal sealed partial class FileWorker
{
    // Null where it is no scan, where it cannot be recognized now, and where recognition gives a text that the case has.
    private async Task<FileResult.Recognized?> RecognizeAgainAsync(string path, DocumentId id, Func<Task<ReadOutcome>> read)
    {
        if (!request.RecognizeAgain || !IsScan(id, out var known) || !_claimed.TryAdd(id, 0)
            || await read().ConfigureAwait(false) is not ReadOutcome.Read { Document: { IsOcr: true } recognized })
        {
            return null;
        }

        var version = VersionOf(id, recognized);
        using var reader = store.OpenReader();
        return reader.Find(version.Id) is not null
            ? null
            : new FileResult.Recognized(
                path, id, version, recognized.Text,
                request.WithoutExtraction ? null : Extract(known, version, recognized.Text, sources.GetValueOrDefault(known.Source)));
    }

    private bool IsScan(DocumentId id, out Document document)
    {
        using var reader = store.OpenReader();
        document = reader.Find(id)?.Value!;
        return document is { Kept: not KeepingOfDocument.HashOnly } && reader.TextVersions(id).Any(version => version.IsOcr);
    }
}
