using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Storage.Reading;
using Skein.Text.NearCopies;

namespace Skein.Casework.Copies;

/// <summary>
/// Pairs of near copies with what became of them. That two count as one origin is read from the origin chains alone, so that a link made by
/// hand, by import or by a decision here is the same thing; only "not one origin" is recorded on the pair.
/// </summary>
internal sealed class CopyPairs(CaseView view)
{
    private readonly Dictionary<(DocumentId, DocumentId), Recorded<CopiesApart>> _apart =
        view.Reader.CopiesApart().GroupBy(row => (row.Value.One, row.Value.Other)).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>The pairs, each once, as measured last.</summary>
    public IReadOnlyList<CopyPair> Of(IEnumerable<NearCopy> copies) =>
        [.. copies.GroupBy(copy => Key(copy.Document, copy.Earlier)).Select(group => Of(group.Last())).OfType<CopyPair>()];

    /// <summary>The pair of two documents, or null when the case has not found them alike.</summary>
    public CopyPair? Find(DocumentId one, DocumentId other) =>
        Of(view.Reader.NearCopiesOf(one).Where(copy => copy.Document == other || copy.Earlier == other)) is [var pair] ? pair : null;

    /// <summary>The two in one order, whichever was named first.</summary>
    public static (DocumentId, DocumentId) Key(DocumentId one, DocumentId other) => one.CompareTo(other) <= 0 ? (one, other) : (other, one);

    private CopyPair? Of(NearCopy found)
    {
        if (view.Reader.Find(found.Document)?.Value is not { } later || view.Reader.Find(found.Earlier)?.Value is not { } earlier)
        {
            return null;
        }

        var (copy, origin) = (Side(later, found.Share), Side(earlier, found.ShareOfEarlier));
        var isPart = found.Similarity < CopyShares.NearCopyFrom;
        if (IsOther(later, earlier, isPart && found.Share > found.ShareOfEarlier))
        {
            (copy, origin) = (origin, copy);
        }

        var apart = _apart.GetValueOrDefault(Key(found.Document, found.Earlier));
        var state = copy.Origin == origin.Origin ? CopyState.OneOrigin : apart is null ? CopyState.Proposed : CopyState.SetApart;
        var recorded = state == CopyState.SetApart ? apart : null;
        return new CopyPair(
            copy, origin, found.Similarity, isPart, state, recorded?.Value.Reason, recorded?.Sequence, view.Reader.LastChange(Subject.Of(copy.Source)));
    }

    // The date decides where it is certain; then the part before the whole; then the order of reading.
    private bool IsOther(Document later, Document earlier, bool laterIsPart) => (PublishedOf(later), PublishedOf(earlier)) switch
    {
        ({ } one, { } other) when DateComparison.Before(one, other) == Certainty.Certain => true,
        ({ } one, { } other) when DateComparison.After(one, other) == Certainty.Certain => false,
        _ => laterIsPart,
    };

    private Edtf? PublishedOf(Document document) => document.Published ?? view.Sources.Get(document.Source).Published;

    private CopySide Side(Document document, double? share)
    {
        Source source = view.Sources.Get(document.Source);
        return new CopySide(
            document.Id, view.TitleOf(document.Id), source.Id, source.Title, CaseView.Date(PublishedOf(document)), share, view.Sources.OriginOf(source.Id));
    }
}
