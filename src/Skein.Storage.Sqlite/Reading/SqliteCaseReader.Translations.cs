using Skein.Model;
using Skein.Model.Log;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    // By the event, so that of two that stand for the same words (after an undoing in between) the later one is taken.
    private const string TranslationRows =
        $"""
        SELECT {EventColumns}
        FROM translation t JOIN payload p ON p.sequence = t.event JOIN log l ON l.sequence = t.event
        WHERE t.opened <= ?1 AND (t.closed IS NULL OR t.closed > ?1) AND t.statement IN (SELECT value FROM json_each(?2))
        ORDER BY t.event
        """;

    /// <summary>The rows with the translations that stood at the bound beside their quotes.</summary>
    private List<StatementRow> Translated(List<StatementRow> rows, long bound)
    {
        // Most cases hold none, and a case of one language never will.
        if (rows.Count == 0 || _commands["SELECT 1 FROM translation LIMIT 1"].Number() is null)
        {
            return rows;
        }

        var ids = JsonOf(rows.Select(row => row.Statement.Id.Value).Distinct());
        var translations = _commands[TranslationRows].With(bound, ids)
            .Rows(row => (
                Event: (CaseEvent.QuoteTranslated)Events.Read(row.Number(0), row.Bytes(1)),
                Sequence: row.Number(0),
                On: TimeAt(row, 2),
                By: Coder.From(row.Text(3))))
            .ToLookup(found => found.Event.Statement);
        return translations.Count == 0 ? rows : [.. rows.Select(With)];

        StatementRow With(StatementRow row)
        {
            // A statement whose span was corrected quotes other words: what translates the older ones is not theirs.
            var found = row.Statement.Evidence is Evidence.Passage quoted
                ? translations[row.Statement.Id].LastOrDefault(candidate => candidate.Event.Passage.IsSameWordsAs(quoted))
                : default;
            return found.Event is not { Passage: { Translation: { } translation } passage }
                ? row
                : row with
                {
                    Statement = row.Statement with { Evidence = passage },
                    Translated = new Recorded<Translation>(translation, found.Sequence, found.On, found.By),
                };
        }
    }
}
