using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Searching;

/// <summary>Deletes a saved search; it stays in the log, and undoing brings it back.</summary>
/// <param name="session">The coder at work.</param>
public sealed class DeleteSearch(CaseSession session)
{
    /// <summary>Deletes it.</summary>
    /// <param name="search">The search.</param>
    /// <param name="reason">Why; may be left out.</param>
    public ActOutcome Run(SearchId search, string? reason = null)
    {
        using var reader = session.Store.OpenReader();
        return reader.Searches().Any(row => row.Value.Id == search)
            ? session.Record([new CaseEvent.SearchDeleted(search, TypedText.Block(reason) is { Length: > 0 } words ? words : null)], id: search.Value)
            : Faults.NoSearch(search.Value);
    }
}
