using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Maintenance;
using Skein.Storage.Sqlite.Connections;
using Skein.Storage.Sqlite.Originals;
using Skein.Storage.Sqlite.Reading;
using Skein.Storage.Sqlite.Writing;
using Skein.Text.Hashing;

namespace Skein.Storage.Sqlite.Maintenance;

/// <summary>
/// Carries out an erasure within the caller's transaction: payloads and salts go, the erasure is recorded, the projections are made again
/// from what is left (so that nothing of the erased can stay in them), texts that no version names any more go. What lies outside the
/// transaction is left to <see cref="Scrubber"/>.
/// </summary>
internal sealed class Eraser(PreparedCommands commands, LogWriter writer, FileOriginals originals)
{
    /// <summary>Refuses a request that no erasure can follow.</summary>
    public static void Require(ErasureRequest request)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(request.LegalBasis);
        if (request.What.Any(subject => subject.Kind is SubjectKind.Case or SubjectKind.Run or SubjectKind.Event))
        {
            throw new ArgumentException("The case, runs and events cannot be erased as such; name the documents, entities or statements.", nameof(request));
        }
    }

    public ErasureReport Erase(ErasureRequest request, Coder author)
    {
        var plan = new ErasurePlan(commands);
        plan.Follow(request.What);
        var sequences = plan.Sequences;
        if (sequences.Count == 0)
        {
            return new ErasureReport([], 0, 0, []);
        }

        var gone = sequences.ToHashSet();
        var doomed = plan.Originals.Where(originals.Contains).Where(hash => IsGone("document", "bytes", hash, gone)).ToList();
        var texts = plan.Texts.Where(hash => IsGone("text_version", "hash", hash, gone)).Where(HasText).ToList();
        var names = plan.Names;
        if (request.DryRun)
        {
            return new ErasureReport(sequences, texts.Count, doomed.Count, Naming(names, plan.Documents));
        }

        foreach (var sequence in sequences)
        {
            commands["DELETE FROM payload WHERE sequence = ?"].Bind(1, sequence).Run();
        }

        writer.Write(writer.ReadHead(), new CaseEvent.Erased([.. sequences], [.. request.What], request.LegalBasis), author);
        Rebuilder.RebuildWithin(commands, progress: null, CancellationToken.None);
        commands["DELETE FROM text WHERE hash NOT IN (SELECT hash FROM text_version)"].Run();
        foreach (var hash in doomed)
        {
            commands["INSERT OR IGNORE INTO doomed_original (hash) VALUES (?)"].Bind(1, hash.ToBytes()).Run();
        }

        Scrubber.Mark(commands);
        return new ErasureReport(sequences, texts.Count, doomed.Count, Naming(names, plan.Documents));
    }

    // A text or file that another document has as well stays.
    private bool IsGone(string table, string column, ContentHash hash, HashSet<long> gone) =>
        commands[$"SELECT event FROM {table} WHERE {column} = ?"].Bind(1, hash.ToBytes()).Rows(row => row.Number(0)).ToList()
            .TrueForAll(gone.Contains);

    private bool HasText(ContentHash hash) => commands["SELECT 1 FROM text WHERE hash = ?"].Bind(1, hash.ToBytes()).Number() is not null;

    private List<DocumentId> Naming(IReadOnlyList<string> names, IReadOnlySet<DocumentId> erased)
    {
        var naming = new SortedSet<DocumentId>();
        foreach (var query in names.Select(name => SearchWords.ToQuery($"\"{name.Replace('"', ' ')}\"")).OfType<string>())
        {
            naming.UnionWith(commands[
                """
                WITH found AS (SELECT rowid AS number FROM document_index WHERE document_index MATCH ?)
                SELECT id FROM document WHERE event IN found UNION SELECT document FROM text_version WHERE event IN found
                """]
                .Bind(1, query).Rows(row => DocumentId.From(row.Text(0))).ToList());
        }

        naming.ExceptWith(erased);
        return [.. naming];
    }
}
