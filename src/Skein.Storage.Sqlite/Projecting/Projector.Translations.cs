using Skein.Model.Documents;

namespace Skein.Storage.Sqlite.Projecting;

internal sealed partial class Projector
{
    // One translation stands for each language; a later one closes the earlier, and comes out of its way when it is undone.
    private void AddTranslation(long sequence, TextVersion version, string language)
    {
        var (document, hash) = (version.Document.Value, version.Hash.ToBytes());
        foreach (var earlier in Numbers("SELECT event FROM text_version WHERE document = ?1 AND language = ?2 AND closed IS NULL", document, language))
        {
            CloseText(sequence, earlier);
        }

        commands["INSERT INTO text_version (event, id, document, hash, language) VALUES (?, ?, ?, ?, ?)"]
            .Bind(1, sequence).Bind(2, version.Id.Value).Bind(3, document).Bind(4, hash).Bind(5, language).Run();
        Index(sequence);
    }

    private void UndoTranslation(long sequence, long target)
    {
        if (commands["SELECT 1 FROM text_version WHERE event = ? AND language IS NOT NULL AND closed IS NULL"].Bind(1, target).Number() is null)
        {
            return;
        }

        CloseText(sequence, target);
        foreach (var earlier in Numbers("SELECT event FROM text_version WHERE closed = ?1", target))
        {
            commands["UPDATE text_version SET closed = NULL WHERE event = ?"].Bind(1, earlier).Run();
            Index(earlier);
        }
    }

    // An external-content index forgets a row only when it is told what the row said, and while the row is still there to say it.
    private void CloseText(long sequence, long number)
    {
        if (searchable)
        {
            commands["INSERT INTO document_index (document_index, rowid, body) SELECT 'delete', number, body FROM searchable WHERE number = ?"]
                .Bind(1, number).Run();
        }

        commands["UPDATE text_version SET closed = ?1 WHERE event = ?2"].Bind(1, sequence).Bind(2, number).Run();
    }

    private void Index(long number)
    {
        if (searchable)
        {
            commands["INSERT INTO document_index (rowid, body) SELECT number, body FROM searchable WHERE number = ?"].Bind(1, number).Run();
        }
    }

    private List<long> Numbers(string sql, params ReadOnlySpan<object?> values) => [.. commands[sql].With(values).Rows(row => row.Number(0))];
}
