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
internal sealed class FileWorker(IngestRequest request, ICaseStore store, ExtractionPipeline extraction, IReadOnlyDictionary<SourceId, Source> sources)
{
    private static readonly ReadingOptions Options = new();
    private readonly DocumentReader _reader = new(Options);
    private readonly ConcurrentDictionary<DocumentId, string> _claimed = new();

    public async Task<IReadOnlyList<FileResult>> RunAsync(ScannedFile file, CancellationToken cancellation)
    {
        var results = new List<FileResult>();
        if (file.Fault is { } fault)
        {
            return [new FileResult.Failed(file.RelativePath, fault, null)];
        }

        if (file.Length > Options.MaxBytes)
        {
            // Too large to load: the reader says so by its own code after it has met the bound.
            var (big, _) = FolderScan.Open(file);
            await using var _1 = big;
            return await _reader.ReadAsync(file.RelativePath, big ?? Stream.Null, cancellation).ConfigureAwait(false) is ReadOutcome.Failed failed
                ? [new FileResult.Failed(file.RelativePath, failed.Fault, null)]
                : [];
        }

        var (content, cannotOpen) = FolderScan.Open(file);
        if (content is null)
        {
            return [new FileResult.Failed(file.RelativePath, cannotOpen!, null)];
        }

        byte[] bytes;
        await using (content)
        {
            using var buffer = new MemoryStream((int)Math.Min(file.Length + 1, int.MaxValue));
            await content.CopyToAsync(buffer, cancellation).ConfigureAwait(false);
            bytes = buffer.ToArray();
        }

        await OneAsync(file.RelativePath, file.RelativePath, bytes, member: null, results, cancellation).ConfigureAwait(false);
        return results;
    }

    private async Task OneAsync(
        string path, string outermost, byte[] bytes, ContainedFile? member, List<FileResult> results, CancellationToken cancellation)
    {
        var hash = ContentHash.OfBytes(bytes);
        var id = Document.IdOf(hash);
        if (IsKnown(id, path))
        {
            results.Add((FileResult?)Again(path, id) ?? new FileResult.Met(path, id));
            return;
        }

        var outcome = await (member is null ? _reader.ReadAsync(path, bytes, cancellation) : _reader.ReadAsync(member, cancellation)).ConfigureAwait(false);
        switch (outcome)
        {
            case ReadOutcome.Read read:
                results.Add(Store(path, outermost, bytes, hash, read.Document));
                break;
            case ReadOutcome.Container container:
                if (container.Cover is { } cover)
                {
                    results.Add(Store(path, outermost, bytes, hash, cover));
                }

                foreach (var inner in container.Members)
                {
                    var innerPath = $"{path}!/{inner.Path}";
                    if (inner.TryOpen(out var content, out var refused))
                    {
                        await OneAsync(innerPath, outermost, content, inner, results, cancellation).ConfigureAwait(false);
                    }
                    else
                    {
                        results.Add(new FileResult.Failed(innerPath, refused, null));
                    }
                }

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

    // The first to claim the bytes reads them; whoever meets them again, in this run or a later one, does not.
    private bool IsKnown(DocumentId id, string path)
    {
        using var reader = store.OpenReader();
        return reader.Find(id) is not null || !string.Equals(_claimed.GetOrAdd(id, path), path, StringComparison.Ordinal);
    }

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

    private FileResult.Read Store(string path, string outermost, byte[] bytes, ContentHash hash, ReadDocument read)
    {
        var id = Document.IdOf(hash);
        var published = Edtf.TryParse(read.Published, out var date, out _) ? date : null;
        var given = request.SourceOf?.Invoke(path) ?? request.SourceOf?.Invoke(outermost);
        var source = given ?? Sources.DocumentSource.Of(id, path, read, published);
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

        var textHash = ContentHash.OfText(read.Text);
        var version = new TextVersion
        {
            Id = TextVersion.IdOf(id, read.Reader, textHash),
            Document = id,
            Reader = read.Reader,
            Hash = textHash,
            Length = read.Text.Length,
            IsOcr = read.IsOcr,
            Pages = read.PageMap,
        };
        return new FileResult.Read(
            path,
            document,
            newSource,
            version,
            read.Text,
            MinHash.Sign(read.Text),
            request.WithoutExtraction ? null : Extract(document, version, read.Text, source));
    }

    private ExtractionResult Extract(Document document, TextVersion version, string text, Source? source) =>
        extraction.Run(new ExtractionRequest(
            document.Id, version.Id, document.Source, text, document.Language, document.Published ?? source?.Published));
}
