using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    // What stands in so many documents says little about which is the best, and ranking them all takes longer than a reader waits.
    private const int MostRanked = 1500;

    public SearchResult Search(string words, int limit = 20, int offset = 0, Func<Document, bool>? only = null) => Guard(() =>
    {
        if (SearchWords.ToQuery(words) is not { } query)
        {
            return new SearchResult([], 0);
        }

        var total = _commands["SELECT count(*) FROM document_index WHERE document_index MATCH ?"].Bind(1, query).Number() ?? 0;
        var order = total <= MostRanked ? "rank" : "rowid DESC";
        if (only is not null)
        {
            return Narrowed(query, order, limit, offset, only);
        }

        var found = _commands[
            $"""
            SELECT rowid, highlight(document_index, 0, ?2, ?3), body FROM document_index
            WHERE document_index MATCH ?1 ORDER BY {order} LIMIT ?4 OFFSET ?5
            """]
            .With(query, Snippets.Opening.ToString(), Snippets.Closing.ToString(), limit, offset)
            .Rows(row => (Event: row.Number(0), Marked: row.Text(1), Text: row.Text(2))).ToList();
        return new SearchResult([.. found.Select(hit => HitOf(hit.Event, hit.Marked, hit.Text))], total);
    });

    // What is to be shown is marked; of the others only the record is read.
    private SearchResult Narrowed(string query, string order, int limit, int offset, Func<Document, bool> only)
    {
        var kept = _commands[$"SELECT rowid FROM document_index WHERE document_index MATCH ? ORDER BY {order}"].With(query).Rows(row => row.Number(0)).ToList()
            .Where(added => only(DocumentAt(added)))
            .ToList();
        var found = kept.Skip(offset).Take(limit).SelectMany(added => _commands[
            "SELECT highlight(document_index, 0, ?2, ?3), body FROM document_index WHERE document_index MATCH ?1 AND rowid = ?4"]
            .With(query, Snippets.Opening.ToString(), Snippets.Closing.ToString(), added)
            .Rows(row => HitOf(added, row.Text(0), row.Text(1))).ToList());
        return new SearchResult([.. found], kept.Count);
    }

    private Document DocumentAt(long added) => EventAt(added) switch
    {
        CaseEvent.TextVersionAdded { Version: var translation } => Find(translation.Document)!.Value,
        var document => DocumentOf(document),
    };

    private CaseEvent EventAt(long added) => Values("SELECT sequence, bytes FROM payload WHERE sequence = ?", value => value, added)[0];

    private SearchHit HitOf(long added, string marked, string text)
    {
        var matches = Snippets.MatchesIn(marked, text);
        var (snippet, first) = (Snippets.Around(text, matches), matches.Count > 0 ? matches[0] : new TextSpan(0, 0));
        var caseEvent = EventAt(added);
        if (caseEvent is CaseEvent.TextVersionAdded { Version: var translation })
        {
            return new SearchHit(Find(translation.Document)!.Value, translation.Id, snippet, first, translation);
        }

        var version = _commands["SELECT version FROM document WHERE event = ?"].Bind(1, added).First(row => row.Text(0));
        return new SearchHit(DocumentOf(caseEvent), TextVersionId.From(version!), snippet, first);
    }
}
