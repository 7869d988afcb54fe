using System.Text;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Faults;
using Skein.Storage.Projection;
using Skein.Storage.Reading;
using Skein.Storage.Rules;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Projecting;
using Skein.Storage.Sqlite.Schema;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Writing;

/// <summary>
/// Answers the rules from the projections of the writing connection. What is asked again and again in an import (does the entity stand,
/// what is the text) is remembered until <see cref="Forget"/>.
/// </summary>
/// <param name="commands">The writing connection.</param>
internal sealed class SqliteCaseState(PreparedCommands commands) : ICaseState
{
    private const int RememberedUnits = 16 * 1024 * 1024;

    private readonly HashSet<Subject> _standing = [];
    private readonly Dictionary<ContentHash, string> _texts = [];
    private readonly Dictionary<TextVersionId, VersionFacts> _versions = [];
    private int _textUnits;

    /// <summary>Forgets what is remembered: after a rollback, an undoing, and when another process has written.</summary>
    public void Forget()
    {
        _standing.Clear();
        _texts.Clear();
        _versions.Clear();
        _textUnits = 0;
    }

    // An addition that was undone leaves its identifier free, so that the act can be done again.
    public bool IsTaken(Subject subject) => subject.Kind switch
    {
        SubjectKind.Source => Any("SELECT 1 FROM source WHERE id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1", subject.Id),
        SubjectKind.Document => Any("SELECT 1 FROM document WHERE id = ?", subject.Id),
        SubjectKind.Entity => Any("SELECT 1 FROM entity WHERE id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1", subject.Id),
        SubjectKind.Judgement => Any("SELECT 1 FROM judgement WHERE id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1", subject.Id),
        SubjectKind.Likelihood => Any("SELECT 1 FROM likelihood WHERE id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1", subject.Id),
        SubjectKind.Note => Any("SELECT 1 FROM note WHERE id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1", subject.Id),
        SubjectKind.Run => Any("SELECT 1 FROM run WHERE id = ?", subject.Id),
        SubjectKind.Proposal => Any("SELECT 1 FROM proposal WHERE id = ?", subject.Id),
        SubjectKind.Statement => commands[
            """
            SELECT 1 FROM subject_event x JOIN statement ON statement.event = x.sequence
            WHERE x.subject = ? AND id = ? AND event NOT IN (SELECT event FROM undone) LIMIT 1
            """]
            .Bind(1, SubjectKey.Of(subject)).Bind(2, subject.Id).Number() is not null,
        _ => false,
    };

    public bool Stands(Subject subject)
    {
        if (_standing.Contains(subject))
        {
            return true;
        }

        var stands = subject.Kind switch
        {
            SubjectKind.Source => Any("SELECT 1 FROM source WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Entity => Any("SELECT 1 FROM entity WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Document or SubjectKind.Run => IsTaken(subject),
            SubjectKind.Judgement => Any("SELECT 1 FROM judgement WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Likelihood => Any("SELECT 1 FROM likelihood WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Coding => Any("SELECT 1 FROM coding WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Assessment => Any("SELECT 1 FROM assessment WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Chart => Any("SELECT 1 FROM chart WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Search => Any("SELECT 1 FROM saved_search WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Note => Any("SELECT 1 FROM note WHERE id = ? AND closed IS NULL LIMIT 1", subject.Id),
            SubjectKind.Statement => commands[
                """
                SELECT 1 FROM subject_event x JOIN statement ON statement.event = x.sequence
                WHERE x.subject = ? AND id = ? AND closed IS NULL LIMIT 1
                """].Bind(1, SubjectKey.Of(subject)).Bind(2, subject.Id).Number() is not null,
            _ => false,
        };

        // Only what nothing but an undoing can close is remembered.
        if (stands && subject.Kind is SubjectKind.Source or SubjectKind.Entity or SubjectKind.Document or SubjectKind.Run)
        {
            _standing.Add(subject);
        }

        return stands;
    }

    public ProposalState? StateOf(ProposalId proposal) =>
        commands["SELECT state FROM proposal WHERE id = ?"].Bind(1, proposal.Value).First(row => row.Text(0)) is { } state
            ? Enum.Parse<ProposalState>(state)
            : null;

    public Statement? StandingStatement(StatementId statement) =>
        commands[
            """
            SELECT statement.event FROM subject_event x JOIN statement ON statement.event = x.sequence
            WHERE x.subject = ? AND id = ? AND closed IS NULL LIMIT 1
            """].Bind(1, SubjectKey.Of(Subject.Of(statement))).Bind(2, statement.Value).Number() is { } number && EventAt(number) is { } caseEvent
            ? EventFacts.StatementOf(caseEvent)
            : null;

    public VersionFacts? VersionOf(TextVersionId version)
    {
        if (_versions.TryGetValue(version, out var facts))
        {
            return facts;
        }

        facts = commands["SELECT document, hash, language IS NOT NULL FROM text_version WHERE id = ?"].Bind(1, version.Value)
            .First(row => new VersionFacts(DocumentId.From(row.Text(0)), ContentHash.FromDigest(row.Bytes(1)), row.Number(2) == 1));
        if (facts is not null)
        {
            _versions[version] = facts;
        }

        return facts;
    }

    public KeepingOfDocument? KeepingOf(DocumentId document) =>
        commands["SELECT keeping FROM document WHERE id = ?"].Bind(1, document.Value).First(row => row.Text(0)) is { } keeping
            ? Enum.Parse<KeepingOfDocument>(keeping)
            : null;

    public bool HasText(ContentHash hash) => commands["SELECT 1 FROM text WHERE hash = ?"].Bind(1, hash.ToBytes()).Number() is not null;

    public string? TextOf(ContentHash hash)
    {
        if (_texts.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (commands["SELECT bytes FROM text WHERE hash = ?"].Bind(1, hash.ToBytes()).First(row => row.Bytes(0)) is not { } bytes)
        {
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        if (_textUnits + text.Length > RememberedUnits)
        {
            _texts.Clear();
            _textUnits = 0;
        }

        _texts[hash] = text;
        _textUnits += text.Length;
        return text;
    }

    public CaseEvent? EventAt(long sequence)
    {
        var payload = commands["SELECT bytes FROM payload WHERE sequence = ?"].Bind(1, sequence).First(row => row.Bytes(0));
        return payload is null ? null : Events.Read(sequence, payload);
    }

    public long? DecisionOn(ProposalId proposal) =>
        commands["SELECT event FROM decision WHERE proposal = ? AND closed IS NULL"].Bind(1, proposal.Value).Number();

    public Coder? AuthorAt(long sequence) =>
        commands["SELECT author FROM log WHERE sequence = ?"].Bind(1, sequence).First(row => row.Text(0)) is { } author ? Coder.From(author) : null;

    public bool HasLooked(long decision, Coder author) =>
        commands["SELECT 1 FROM second_look WHERE looked = ? AND author = ? AND closed IS NULL LIMIT 1"]
            .Bind(1, decision).Bind(2, author.Name).Number() is not null;

    public long? UndoneBy(long sequence) => commands["SELECT by FROM undone WHERE event = ?"].Bind(1, sequence).Number();

    public bool IsSuperseded(long sequence) =>
        ProjectionSchema.Spells.Any(table => commands[table.Superseded].Bind(1, sequence).Number() == 1)
        || commands["SELECT 1 FROM text_version WHERE event = ? AND closed IS NOT NULL"].Bind(1, sequence).Number() is not null;

    public IReadOnlyList<long> ClosedBy(long sequence) =>
        [.. ProjectionSchema.Spells.SelectMany(table => commands[table.ClosedBy].Bind(1, sequence).Rows(row => row.Number(0)).ToList())];

    public bool IsNamed(EntityId entity) =>
        commands[
            """
            SELECT 1 FROM subject_event WHERE subject = ?1 AND (
                EXISTS (SELECT 1 FROM statement WHERE statement.event = subject_event.sequence AND closed IS NULL)
                OR EXISTS (SELECT 1 FROM judgement WHERE judgement.event = subject_event.sequence AND closed IS NULL)
                OR EXISTS (SELECT 1 FROM likelihood WHERE likelihood.event = subject_event.sequence AND closed IS NULL)
                OR EXISTS (SELECT 1 FROM coding WHERE coding.event = subject_event.sequence AND closed IS NULL)
                OR EXISTS (SELECT 1 FROM assessment WHERE assessment.event = subject_event.sequence AND closed IS NULL)) LIMIT 1
            """].Bind(1, SubjectKey.Of(Subject.Of(entity))).Number() is not null;

    public bool IsUsed(SourceId source) =>
        Any("SELECT 1 FROM document WHERE source = ? LIMIT 1", source.Value)
        || commands[
            """
            SELECT 1 FROM subject_event JOIN statement ON statement.event = subject_event.sequence
            WHERE subject_event.subject = ? AND source = ? AND closed IS NULL LIMIT 1
            """].Bind(1, SubjectKey.Of(Subject.Of(source))).Bind(2, source.Value).Number() is not null;

    private bool Any(string sql, string id) => commands[sql].Bind(1, id).Number() is not null;
}

/// <summary>Events as they lie in the log.</summary>
internal static class Events
{
    /// <summary>Reads a payload.</summary>
    /// <exception cref="Model.Faults.SkeinException">Code SK-STO-023.</exception>
    public static CaseEvent Read(long sequence, byte[] payload)
    {
        try
        {
            return CaseJson.FromBytes(payload);
        }
        catch (Exception fault) when (fault is System.Text.Json.JsonException or NotSupportedException or ArgumentException)
        {
            throw StorageFaults.UnreadableEvent(sequence);
        }
    }
}
