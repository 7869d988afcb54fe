using System.Text;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Storage.Rules;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Writing;

/// <summary>Appends to the log within a transaction that the caller opened. Not thread-safe: the store lets one thread in at a time.</summary>
/// <param name="commands">The writing connection.</param>
/// <param name="time">The fourth clock.</param>
internal sealed class LogWriter(PreparedCommands commands, TimeProvider time)
{
    private readonly SqliteCaseState _state = new(commands);
    private readonly Projector _projector = new(commands);
    private LogHead _head = new(-1, default);

    /// <summary>Forgets what was remembered of the case.</summary>
    public void Forget()
    {
        _state.Forget();
        _head = new LogHead(-1, default);
    }

    /// <summary>Where the log ends within the transaction.</summary>
    public LogHead ReadHead() =>
        commands["SELECT sequence, hash FROM log ORDER BY sequence DESC LIMIT 1"]
            .First(row => new LogHead(row.Number(0), ContentHash.FromDigest(row.Bytes(1)))) ?? new LogHead(0, default);

    /// <summary>Appends a batch; the caller commits when the answer is <see cref="AppendOutcome.Appended"/> and rolls back otherwise.</summary>
    public AppendOutcome Append(AppendBatch batch, Coder author)
    {
        var head = ReadHead();
        if (head != _head)
        {
            _state.Forget();
        }

        foreach (var (subject, since) in batch.Conditions)
        {
            if (LastChange(subject) is var changed && changed > since)
            {
                return new AppendOutcome.Conflict(subject, changed);
            }
        }

        if (TextsOf(batch) is not { } texts)
        {
            return Refusals.TextUnnamed();
        }

        var rules = new EventRules(_state, batch.Events);
        var link = head;
        var recordedOn = time.GetUtcNow().ToUnixTimeMilliseconds();
        foreach (var caseEvent in batch.Events)
        {
            if (caseEvent is CaseEvent.TextVersionAdded { Version: var version })
            {
                Store(version, texts);
            }

            if (rules.Judge(caseEvent, author) is { } refused)
            {
                return refused;
            }

            link = Write(link, caseEvent, author, recordedOn);
        }

        _head = link;
        return new AppendOutcome.Appended(head.Sequence + 1, link);
    }

    /// <summary>Writes one event without asking the rules: the first event of a case, and erasures.</summary>
    public LogHead Write(LogHead head, CaseEvent caseEvent, Coder author, long? recordedOn = null)
    {
        var payload = CaseJson.ToBytes(caseEvent);
        var salt = Chain.NewSalt();
        var link = new ChainLink(
            head.Sequence + 1,
            CaseJson.KindOf(caseEvent),
            recordedOn ?? time.GetUtcNow().ToUnixTimeMilliseconds(),
            author.Name,
            Chain.Commit(salt, payload),
            head.Hash);
        var hash = Chain.HashOf(link);
        commands["INSERT INTO log (sequence, kind, recorded_on, author, commitment, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"]
            .Bind(1, link.Sequence).Bind(2, link.Kind).Bind(3, link.RecordedOn).Bind(4, link.Author)
            .Bind(5, link.Commitment.ToBytes()).Bind(6, link.Previous.ToBytes()).Bind(7, hash.ToBytes()).Run();
        commands["INSERT INTO payload (sequence, salt, bytes) VALUES (?, ?, ?)"]
            .Bind(1, link.Sequence).Bind(2, salt).Bind(3, payload).Run();
        _projector.Apply(link.Sequence, link.Author, caseEvent, payload);
        if (caseEvent is CaseEvent.Undone)
        {
            _state.Forget();
        }

        return new LogHead(link.Sequence, hash);
    }

    private long LastChange(Subject subject) =>
        commands["SELECT max(sequence) FROM subject_event WHERE subject = ?"].Bind(1, SubjectKey.Of(subject)).Number() ?? 0;

    // Null when a text comes that no event names.
    private static Dictionary<ContentHash, string>? TextsOf(AppendBatch batch)
    {
        if (batch.Texts.Count == 0)
        {
            return [];
        }

        var named = batch.Events.OfType<CaseEvent.TextVersionAdded>().Select(added => added.Version.Hash).ToHashSet();
        var texts = new Dictionary<ContentHash, string>();
        foreach (var text in batch.Texts)
        {
            texts[ContentHash.OfText(text)] = text;
        }

        return texts.Keys.All(named.Contains) ? texts : null;
    }

    private void Store(TextVersion version, Dictionary<ContentHash, string> texts)
    {
        // Of a document that is kept by its hash only, the text is not kept even when it is handed over.
        if (texts.TryGetValue(version.Hash, out var text) && _state.KeepingOf(version.Document) is not KeepingOfDocument.HashOnly)
        {
            commands["INSERT OR IGNORE INTO text (hash, bytes) VALUES (?, ?)"]
                .Bind(1, version.Hash.ToBytes()).Bind(2, Encoding.UTF8.GetBytes(text)).Run();
        }
    }
}
