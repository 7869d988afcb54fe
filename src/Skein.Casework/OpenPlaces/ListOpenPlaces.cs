using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Places;
using Skein.Places.Areas;
using Skein.Places.Files;

namespace Skein.Casework.OpenPlaces;

/// <summary>Lists the place names that the machine read and left open, because several places bear them and the document does not tell.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListOpenPlaces(CaseSession session)
{
    private const int Around = 60;

    /// <summary>Lists them in the order of their documents.</summary>
    /// <param name="limit">At most so many; 1 or more.</param>
    public OpenPlaceList Run(int limit = 20)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var gazetteer = new PlaceFolder(session.Location).Open(out _);
        var (open, settled) = (new List<(ProposedEntity Entity, DocumentId Document)>(), 0);
        foreach (var named in view.Reader.Names([EntityKind.Place]).Where(named => named.Document is not null))
        {
            if (view.Reader.FindProposed(named.Entity) is not { Place: { } place } proposed)
            {
                continue;
            }

            if (place.IsOpen && !view.Members(view.Identities.Of(named.Entity)).Any(GazetteerEntity.Is))
            {
                open.Add((proposed, named.Document!.Value));
            }
            else
            {
                settled++;
            }
        }

        var ordered = open.OrderBy(row => row.Document).ThenBy(row => row.Entity.Mentions[0].Span).Take(limit);
        return new OpenPlaceList([.. ordered.Select(row => View(view, gazetteer, row.Entity, row.Document))], open.Count, settled);
    }

    private static OpenPlace View(CaseView view, PlaceGazetteer gazetteer, ProposedEntity entity, DocumentId document) => new(
        view.Ref(entity.Entity.Id),
        document,
        view.TitleOf(document),
        QuoteOf(view, document, entity),
        [.. entity.Place!.Candidates.Select(candidate => new PlaceCandidateView(candidate, AreaOf(gazetteer, candidate)))]);

    private static PlaceArea? AreaOf(PlaceGazetteer gazetteer, PlaceCandidate candidate) =>
        gazetteer.Get(new PlaceId(candidate.Id)) is { } place ? PlaceAreas.Of(gazetteer, place) : null;

    private static string QuoteOf(CaseView view, DocumentId document, ProposedEntity entity)
    {
        if (view.Reader.TextVersions(document) is not [.., var version] || view.Reader.ReadText(version.Id) is not { } text)
        {
            return entity.Entity.Label;
        }

        var span = entity.Mentions[0].Span;
        var (start, end) = (Math.Max(0, span.Start - Around), Math.Min(text.Length, span.End + Around));
        return start >= text.Length ? entity.Entity.Label : string.Join(' ', text[start..end].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
