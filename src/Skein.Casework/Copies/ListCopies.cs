using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Copies;

/// <summary>Pairs of near copies with what became of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListCopies(CaseSession session)
{
    /// <summary>The pairs: those that wait first, then the most alike first.</summary>
    /// <param name="document">Of one document, or of all.</param>
    /// <param name="state">In one state, or in all; the counts are of all.</param>
    /// <param name="limit">At most so many.</param>
    public CopyListing Run(DocumentId? document = null, CopyState? state = null, int limit = 100)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var pairs = new CopyPairs(view).Of(document is { } id ? view.Reader.NearCopiesOf(id) : view.Reader.NearCopies());
        return new CopyListing(
            [
                .. pairs.Where(pair => state is null || pair.State == state)
                    .OrderBy(pair => pair.State).ThenByDescending(pair => pair.Similarity).ThenBy(pair => pair.Copy.Document).ThenBy(pair => pair.Origin.Document)
                    .Take(limit),
            ],
            pairs.Count(pair => pair.State == CopyState.Proposed),
            pairs.Count(pair => pair.State == CopyState.OneOrigin),
            pairs.Count(pair => pair.State == CopyState.SetApart));
    }
}
