using System.Text;
using Skein.Model;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Projection;
using Skein.Storage.Rules;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Originals;
using Skein.Storage.Sqlite.Writing;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>
/// Checks one view of a case against itself. It reads the tables of the log as they are, never through projections, and trusts no field
/// that it has not recomputed.
/// </summary>
internal sealed class Verifier(PreparedCommands view, FileOriginals originals, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
{
    private const int ReportEvery = 1000;
    private const int MostFaults = 10_000;
    private const int RememberedUnits = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<VerificationFault> _faults = [];
    private readonly List<VerificationFault> _notices = [];
    private readonly HashSet<long> _erased = [];
    private readonly Dictionary<TextVersionId, (ContentHash Hash, DocumentId Document)> _versions = [];
    private readonly Dictionary<DocumentId, (ContentHash Bytes, Model.Documents.KeepingOfDocument Kept)> _documents = [];
    private readonly Dictionary<ContentHash, string?> _texts = [];
    private int _textUnits;
    private long _events;
    private long _textCount;
    private long _originalCount;
    private long _quotes;

    /// <summary>True when nothing was found in the log and its payloads, so that projections can be made from it.</summary>
    public bool LogHolds { get; private set; } = true;

    /// <summary>Adds a fault, up to a bound: a file that is broken all over is reported as such.</summary>
    public void Add(VerificationFault fault)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add(fault);
        }
    }

    /// <summary>What was found.</summary>
    public VerificationReport Report(LogHead head) =>
        new(head, _events, _erased.Count, _textCount, _originalCount, _quotes, [.. _faults.Distinct()], _notices);

    /// <summary>SQLite's own check of pages and indexes.</summary>
    public void CheckDatabase()
    {
        foreach (var line in view["PRAGMA integrity_check(20)"].Rows(row => row.Text(0)).Where(line => line != "ok").ToList())
        {
            Add(VerificationFaults.Database(line));
        }
    }

    /// <summary>The chain, the payloads, and every quote.</summary>
    public void CheckLog(ContentHash? expectedHead)
    {
        CollectErasures();
        var total = view["SELECT count(*) FROM log"].Number() ?? 0;
        var previous = default(ContentHash);
        var next = 1L;
        var headFound = expectedHead is null || expectedHead == default(ContentHash);
        var rows = view[
            """
            SELECT l.sequence, l.kind, l.recorded_on, l.author, l.commitment, l.previous, l.hash, p.salt, p.bytes
            FROM log l LEFT JOIN payload p ON p.sequence = l.sequence ORDER BY l.sequence
            """].Rows(row => new LogRow(
                row.Number(0), TextOf(row.Bytes(1)), row.Number(2), TextOf(row.Bytes(3)), row.Bytes(4), row.Bytes(5), row.Bytes(6),
                row.IsNull(7) ? null : row.Bytes(7), row.IsNull(8) ? null : row.Bytes(8)));
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (next < row.Sequence)
            {
                Add(VerificationFaults.Gap(next));
            }

            CheckLink(row, previous);
            CheckPayload(row);
            previous = HashOrZero(row.Hash);
            headFound |= previous == expectedHead;
            next = row.Sequence + 1;
            if (++_events % ReportEvery == 0)
            {
                progress?.Report(new RebuildProgress(_events, total));
            }
        }

        progress?.Report(new RebuildProgress(_events, total));
        if (view["SELECT 1 FROM log WHERE sequence = 1 AND kind = 'case-opened'"].Number() is null)
        {
            Add(VerificationFaults.Empty());
        }

        if (!headFound)
        {
            Add(VerificationFaults.HeadNotFound());
        }

        LogHolds = !_faults.Any(fault => fault.Where.StartsWith("event ", StringComparison.Ordinal));
        foreach (var sequence in view["SELECT sequence FROM payload WHERE sequence NOT IN (SELECT sequence FROM log)"].Rows(row => row.Number(0)).ToList())
        {
            Add(VerificationFaults.PayloadOrphaned(sequence));
        }
    }

    /// <summary>Stored texts and their versions.</summary>
    public void CheckTexts()
    {
        var stored = new HashSet<ContentHash>();
        var named = _versions.Values.Select(version => version.Hash).ToHashSet();
        foreach (var (name, bytes) in view["SELECT hash, bytes FROM text ORDER BY hash"].Rows(row => (row.Bytes(0), row.Bytes(1))))
        {
            cancellation.ThrowIfCancellationRequested();
            _textCount++;
            var hash = ContentHash.OfBytes(bytes);
            stored.Add(hash);
            if (!hash.ToBytes().AsSpan().SequenceEqual(name))
            {
                Add(VerificationFaults.Text(Convert.ToHexStringLower(name)));
            }
            else if (!named.Contains(hash))
            {
                Add(VerificationFaults.TextOrphaned(hash.ToString()));
            }
        }

        foreach (var (version, (hash, document)) in _versions)
        {
            var isKept = !_documents.TryGetValue(document, out var facts) || facts.Kept != Model.Documents.KeepingOfDocument.HashOnly;
            if (isKept && !stored.Contains(hash))
            {
                Add(VerificationFaults.TextMissing(version));
            }
        }
    }

    /// <summary>Original files, each read whole.</summary>
    public void CheckOriginals()
    {
        var wanted = _documents.Where(document => document.Value.Kept == Model.Documents.KeepingOfDocument.Original).ToList();
        foreach (var (document, (bytes, _)) in wanted.Where(document => !originals.Contains(document.Value.Bytes)))
        {
            Add(VerificationFaults.OriginalMissing(document));
            _ = bytes;
        }

        var named = wanted.Select(document => document.Value.Bytes).ToHashSet();
        foreach (var file in originals.Files())
        {
            cancellation.ThrowIfCancellationRequested();
            var name = Path.GetFileName(file);
            if (name.EndsWith(FileOriginals.Unfinished, StringComparison.Ordinal))
            {
                _notices.Add(VerificationFaults.OriginalUnnamed(name));
                continue;
            }

            _originalCount++;
            if (!ContentHash.TryParse(name, out var hash) || HashOfFile(file) != hash || originals.PathOf(hash) != file)
            {
                Add(VerificationFaults.Original(name));
            }
            else if (!named.Contains(hash))
            {
                _notices.Add(VerificationFaults.OriginalUnnamed(name));
            }
        }
    }

    private static ContentHash? HashOfFile(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return ContentHash.FromDigest(System.Security.Cryptography.SHA256.HashData(stream));
        }
        catch (FileNotFoundException)
        {
            // An erasure took it between the listing and the reading; whether it should be there is asked elsewhere.
            return null;
        }
    }

    // Which payloads may be missing is known before the log is walked, because an erasure stands after what it erased.
    private void CollectErasures()
    {
        foreach (var payload in view["SELECT bytes FROM log JOIN payload USING (sequence) WHERE kind = 'erased'"].Rows(row => row.Bytes(0)).ToList())
        {
            if (TryRead(payload) is CaseEvent.Erased { Sequences: { } sequences })
            {
                _erased.UnionWith(sequences);
            }
        }
    }

    private void CheckLink(LogRow row, ContentHash previous)
    {
        if (row.Kind is null || row.Author is null || row.Commitment.Length != ContentHash.Size || row.Previous.Length != ContentHash.Size || row.Hash.Length != ContentHash.Size)
        {
            Add(VerificationFaults.LinkHash(row.Sequence));
            return;
        }

        var link = new ChainLink(
            row.Sequence, row.Kind, row.RecordedOn, row.Author, ContentHash.FromDigest(row.Commitment), ContentHash.FromDigest(row.Previous));
        if (Chain.HashOf(link) != ContentHash.FromDigest(row.Hash))
        {
            Add(VerificationFaults.LinkHash(row.Sequence));
        }

        if (link.Previous != previous)
        {
            Add(VerificationFaults.Previous(row.Sequence));
        }
    }

    private void CheckPayload(LogRow row)
    {
        if (row.Payload is null || row.Salt is null)
        {
            if (!_erased.Contains(row.Sequence))
            {
                Add(VerificationFaults.PayloadMissing(row.Sequence));
            }

            return;
        }

        if (_erased.Contains(row.Sequence))
        {
            Add(VerificationFaults.PayloadOfErased(row.Sequence));
        }

        var holds = row.Salt.Length == Chain.SaltSize && Chain.Commit(row.Salt, row.Payload).ToBytes().AsSpan().SequenceEqual(row.Commitment);
        if (!holds)
        {
            Add(VerificationFaults.Commitment(row.Sequence));
        }

        if (TryRead(row.Payload) is not { } caseEvent || CaseJson.KindOf(caseEvent) != row.Kind)
        {
            Add(VerificationFaults.Unreadable(row.Sequence));
            return;
        }

        Note(caseEvent);
        if (!holds)
        {
            // Whole parts can be missing where a name in the payload was changed; what is left of it is no quote to check.
            return;
        }

        foreach (var (by, passage) in EventFacts.PassagesOf(caseEvent))
        {
            _quotes++;
            if (!_versions.TryGetValue(passage.TextVersion, out var version)
                || version.Document != passage.Document
                || TextOf(version.Hash) is not { } text
                || !Quotes.Hold(passage, text))
            {
                Add(VerificationFaults.Quote(by.ToString(), row.Sequence));
            }
        }
    }

    private void Note(CaseEvent caseEvent)
    {
        switch (caseEvent)
        {
            case CaseEvent.DocumentAdded { Document: { } document }:
                _documents[document.Id] = (document.Bytes, document.Kept);
                break;
            case CaseEvent.TextVersionAdded { Version: { } version }:
                _versions[version.Id] = (version.Hash, version.Document);
                break;
            default:
                break;
        }
    }

    // Null for bytes that are no UTF-8: read leniently, different bytes could give one text.
    private static string? TextOf(byte[] utf8)
    {
        try
        {
            return Strict.GetString(utf8);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private string? TextOf(ContentHash hash)
    {
        if (_texts.TryGetValue(hash, out var known))
        {
            return known;
        }

        var bytes = view["SELECT bytes FROM text WHERE hash = ?"].Bind(1, hash.ToBytes()).First(row => row.Bytes(0));
        var text = bytes is null ? null : Encoding.UTF8.GetString(bytes);
        if (_textUnits > RememberedUnits)
        {
            _texts.Clear();
            _textUnits = 0;
        }

        _texts[hash] = text;
        _textUnits += text?.Length ?? 0;
        return text;
    }

    private static CaseEvent? TryRead(byte[] payload)
    {
        try
        {
            return Events.Read(0, payload);
        }
        catch (SkeinException)
        {
            return null;
        }
    }

    private static ContentHash HashOrZero(byte[] digest) => digest.Length == ContentHash.Size ? ContentHash.FromDigest(digest) : default;

    private sealed record LogRow(
        long Sequence, string? Kind, long RecordedOn, string? Author, byte[] Commitment, byte[] Previous, byte[] Hash, byte[]? Salt, byte[]? Payload);
}
