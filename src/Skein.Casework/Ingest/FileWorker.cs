using System.Collections.Concurrent;
using Skein.Extraction;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Reading;
using Skein.Reading.Archives;
using Skein.Reading.Folders;
using Skein.Storage;
using Skein.Text.Hashing;
using Skein.Text.NearCopies;

namespace Skein.Casework.Ingest;

/// <summary>
/// Makes results of files: hash first, and only bytes that nobody has claimed are read. Safe to use from many threads; it writes originals,
/// which are content-addressed, and nothing else.
/// </summary>
internal sealed partial class FileWorker(IngestRequest request, ICaseStore store, ExtractionPipeline extraction, IReadOnlyDictionary<SourceId, Source> sources)
{
    /// <summary>Pictures inside documents up to this size are logos, icons and counting pixels.</summary>
    private const int SmallImageBytes = 10_000;

    private static readonly ReadingOptions Options = new();
    private readonly DocumentReader _reader = new(Options with { RecognitionLanguages = request.RecognitionLanguages });
    private readonly ConcurrentDictionary<DocumentId, byte> _claimed = new();

    public async Task<IReadOnlyList<FileResult>> RunAsync(ScannedFile file, CancellationToken cancellation)
    {
        var results = new List<FileResult>();
        if (file.Fault is { } fault)
        {
            return [new FileResult.Failed(file.RelativePath, fault, null)];
        }

        var (content, cannotOpen) = FolderScan.Open(file);
        if (content is null)
        {
            return [new FileResult.Failed(file.RelativePath, cannotOpen!, null)];
        }

        var place = new Place(file.RelativePath, file.RelativePath, Container: null);
        byte[] bytes;
        await using (content)
        {
            // Sound and film are hashed as they stream by, and may be larger than what is loaded.
            switch (await _reader.HashMediaAsync(file.RelativePath, content, cancellation).ConfigureAwait(false))
            {
                case ReadOutcome.Media media:
                    return [Keep(media, place)];
                case ReadOutcome.Failed failed:
                    return [new FileResult.Failed(file.RelativePath, failed.Fault, null)];
            }

            if (file.Length > Options.MaxBytes)
            {
                // Too large to load: the reader says so by its own code after it has met the bound.
                return await _reader.ReadAsync(file.RelativePath, content, cancellation).ConfigureAwait(false) is ReadOutcome.Failed failed
                    ? [new FileResult.Failed(file.RelativePath, failed.Fault, null)]
                    : [];
            }

            using var buffer = new MemoryStream((int)Math.Min(file.Length + 1, int.MaxValue));
            await content.CopyToAsync(buffer, cancellation).ConfigureAwait(false);
            bytes = buffer.ToArray();
        }

        await OneAsync(place, bytes, member: null, results, cancellation).ConfigureAwait(false);
        return results;
    }

    private async Task OneAsync(Place place, byte[] bytes, ContainedFile? member, List<FileResult> results, CancellationToken cancellation)
    {
        var path = place.Path;
        if (DocumentReader.FindMedia(member?.Name ?? path, bytes, isInside: member is not null) is { } found)
        {
            // A picture of its own claims no bytes and asks for none: whether a document holds the same picture changes nothing for it.
            results.Add(found is ReadOutcome.Media media
                ? Keep(media, place)
                : new FileResult.Failed(path, ((ReadOutcome.Failed)found).Fault, ContentHash.OfBytes(bytes)));
            return;
        }

        var hash = ContentHash.OfBytes(bytes);
        var id = Document.IdOf(hash);
        if (IsKnown(id))
        {
            results.Add(
                (FileResult?)await RecognizeAgainAsync(path, id, () => ReadAsync(path, bytes, member, cancellation)).ConfigureAwait(false)
                ?? (FileResult?)Again(path, id)
                ?? new FileResult.Met(path, id));
            return;
        }

        var outcome = await ReadAsync(path, bytes, member, cancellation).ConfigureAwait(false);
        switch (outcome)
        {
            case ReadOutcome.Read read:
                results.Add(Store(place, bytes, hash, read.Document));
                break;
            case ReadOutcome.Container container:
                await InsideAsync(place, bytes, hash, container, results, cancellation).ConfigureAwait(false);
                break;
            case ReadOutcome.Failed failed:
                results.Add(new FileResult.Failed(path, failed.Fault, hash));
                break;
            case ReadOutcome.NeedsOcr scan:
                results.Add(new FileResult.Failed(path, scan.Fault, hash));
                break;
            default:
                throw new InvalidOperationException("Reading gave an outcome that is not known.");
        }
    }

    private Task<ReadOutcome> ReadAsync(string path, byte[] bytes, ContainedFile? member, CancellationToken cancellation) =>
        member is null ? _reader.ReadAsync(path, bytes, cancellation) : _reader.ReadAsync(member, cancellation);

    private static TextVersion VersionOf(DocumentId id, ReadDocument read)
    {
        var hash = ContentHash.OfText(read.Text);
        return new TextVersion
        {
            Id = TextVersion.IdOf(id, read.Reader, hash),
            Document = id,
            Reader = read.Reader,
            Hash = hash,
            Length = read.Text.Length,
            IsOcr = read.IsOcr,
            Pages = read.PageMap,
            Warnings = read.Warnings.IsEmpty ? null : read.Warnings.Select(warning => new ReadingWarning(warning.Code, warning.Message)).ToEquatableList(),
        };
    }

    private async Task InsideAsync(
        Place place, byte[] bytes, ContentHash hash, ReadOutcome.Container container, List<FileResult> results, CancellationToken cancellation)
    {
        var around = place.Container;
        if (container.Cover is { } cover)
        {
            var read = Store(place, bytes, hash, cover);
            results.Add(read);
            around = read.Document;
        }
        else if (container.Fault is { } fault)
        {
            results.Add(new FileResult.Failed(place.Path, fault, hash));
        }

        foreach (var inner in container.Members)
        {
            var inside = new Place($"{place.Path}!/{inner.Path}", place.Outermost, around);
            if (inner.TryOpen(out var content, out var refused))
            {
                await OneAsync(inside, content, inner, results, cancellation).ConfigureAwait(false);
            }
            else
            {
                results.Add(new FileResult.Failed(inside.Path, refused, null));
            }
        }
    }

    // The first to claim the bytes reads them; whoever meets them again, in this run or a later one, does not.
    private bool IsKnown(DocumentId id)
    {
        using var reader = store.OpenReader();
        return reader.Find(id) is not null || !_claimed.TryAdd(id, 0);
    }

    /// <summary>
    /// A sound, a film or a picture as a document by hash and locator. Its bytes are never stored, whatever is kept of its source: a source
    /// keeps originals unless told otherwise, so that its word cannot be taken for a decision to keep films.
    /// </summary>
    private FileResult Keep(ReadOutcome.Media media, Place place)
    {
        if (media is { Kind: MediaKind.Image, Length: <= SmallImageBytes })
        {
            return new FileResult.SmallImage(place.Path);
        }

        var id = Document.IdOf(media.Hash);
        if (IsKnown(id))
        {
            return new FileResult.Met(place.Path, id, place.Container?.Id);
        }

        var source = place.Container is null ? Given(place) ?? Sources.DocumentSource.Of(id, place.Path) : null;
        var document = new Document
        {
            Id = id,
            Source = source?.Id ?? place.Container!.Source,
            Path = place.Path,
            Container = place.Container?.Id,
            Bytes = media.Hash,
            Length = media.Length,
            MediaType = media.MediaType,
            Kept = KeepingOfDocument.HashOnly,
        };
        return new FileResult.Read(place.Path, document, source is null || sources.ContainsKey(source.Id) ? null : source, null, null, null, null);
    }

    private Source? Given(Place place) => request.SourceOf?.Invoke(place.Path) ?? request.SourceOf?.Invoke(place.Outermost);

    private FileResult.Again? Again(string path, DocumentId id)
    {
        if (!request.ExtractAgain || request.WithoutExtraction)
        {
            return null;
        }

        using var reader = store.OpenReader();
        return reader.Find(id) is { } row && reader.TextVersions(id) is [.., var version] && reader.ReadText(version.Id) is { } text
            ? new FileResult.Again(path, id, version, Extract(row.Value, version, text, sources.GetValueOrDefault(row.Value.Source)))
            : null;
    }

    private FileResult.Read Store(Place place, byte[] bytes, ContentHash hash, ReadDocument read)
    {
        var path = place.Path;
        var id = Document.IdOf(hash);
        var published = Edtf.TryParse(read.Published, out var date, out _) ? date : null;
        var source = Given(place) ?? Sources.DocumentSource.Of(id, path, read, published);
        var keeping = sources.GetValueOrDefault(source.Id, source).Keeping;
        var document = new Document
        {
            Id = id,
            Source = source.Id,
            Path = path,
            Bytes = hash,
            Length = bytes.LongLength,
            MediaType = read.MediaType,
            Title = read.Title,
            Author = read.Authors.Length == 0 ? null : string.Join(", ", read.Authors),
            Published = published,
            Language = read.Language,
            Kept = keeping switch
            {
                KeepingPolicy.Original => KeepingOfDocument.Original,
                KeepingPolicy.TextOnly => KeepingOfDocument.TextOnly,
                _ => KeepingOfDocument.HashOnly,
            },
        };
        var newSource = sources.ContainsKey(source.Id) ? null : source;
        if (keeping == KeepingPolicy.HashAndLocator)
        {
            return new FileResult.Read(path, document, newSource, null, null, null, null);
        }

        if (keeping == KeepingPolicy.Original)
        {
            store.Originals.Put(bytes);
        }

        var version = VersionOf(id, read);
        return new FileResult.Read(
            path,
            document,
            newSource,
            version,
            read.Text,
            TextRuns.Of(read.Text),
            request.WithoutExtraction ? null : Extract(document, version, read.Text, source));
    }

    private ExtractionResult Extract(Document document, TextVersion version, string text, Source? source) =>
        extraction.Run(new ExtractionRequest(
            document.Id, version.Id, document.Source, text, document.Language, document.Published ?? source?.Published));

    /// <summary>Where bytes lie: their path, the file of the folder that it begins with, and the document that they are part of.</summary>
    private sealed record Place(string Path, string Outermost, Document? Container);
}
