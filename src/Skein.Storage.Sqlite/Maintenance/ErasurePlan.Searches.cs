using Skein.Model.Log;
using Skein.Storage.Sqlite.Writing;
using Skein.Text.Names;

namespace Skein.Storage.Sqlite.Maintenance;

internal sealed partial class ErasurePlan
{
    private const int ShortestPart = 3;

    // Whoever was searched for stands in the words, by whichever part of a name: one search too many is saved again in a moment, one too few
    // keeps the name.
    private void TakeSearchesFor(IReadOnlyList<string> names)
    {
        var parts = names.SelectMany(PartsOf).ToHashSet(StringComparer.Ordinal);
        if (parts.Count == 0)
        {
            return;
        }

        var searches = commands["SELECT sequence, bytes FROM log JOIN payload USING (sequence) WHERE kind = 'search-saved'"]
            .Rows(row => (Sequence: row.Number(0), Event: Events.Read(row.Number(0), row.Bytes(1)))).ToList();
        foreach (var (sequence, caseEvent) in searches)
        {
            if (caseEvent is CaseEvent.SearchSaved { Search: var search } && PartsOf(search.Words).Concat(PartsOf(search.Name)).Any(parts.Contains))
            {
                Take(sequence, caseEvent);
            }
        }
    }

    private static IEnumerable<string> PartsOf(string text) => NameKey.Tokens(text).Where(part => part.Length >= ShortestPart);
}
