using Skein.Extraction.Annotations;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Places;
using Skein.Places.Areas;
using Skein.Places.Choosing;

namespace Skein.Extraction.Places;

/// <summary>
/// Which places of the gazetteers the place names of a document may mean, by the countries it names and its other places. Nothing is settled that
/// the chooser leaves open.
/// </summary>
internal static class CandidatePlaces
{
    private const int MostCandidates = 12;

    public static Dictionary<EntityId, PlaceCandidates> Of(AnnotatedDocument document)
    {
        var world = document.Lexicon.Gazetteer.World;
        var found = document.Entities.Where(entity => entity.Kind == EntityKind.Place && entity.Mentions.Count > 0)
            .Select(entity => (Entity: entity, Places: world.Find(entity.Label))).Where(row => row.Places.Count > 0).ToList();
        var countries = found.Where(row => row.Places[0].Class == PlaceClass.Country).Select(row => row.Places[0].Country).ToHashSet(StringComparer.Ordinal);
        var certain = found.Where(row => row.Places.Count == 1).Select(row => row.Places[0]).ToList();
        return found.ToDictionary(row => row.Entity.Id, row => Choose(world, row.Places, countries, certain));
    }

    private static PlaceCandidates Choose(PlaceGazetteer world, IReadOnlyList<Place> places, HashSet<string> countries, List<Place> certain)
    {
        var choice = PlaceDisambiguation.Disambiguate(world, places, countries, certain);
        var left = choice.Place is { } chosen ? [chosen] : choice.Candidates.Take(MostCandidates);
        return new PlaceCandidates([.. left.Select(place => Candidate(world, place))], choice.Reason.ToString().ToLowerInvariant());
    }

    private static PlaceCandidate Candidate(PlaceGazetteer world, Place place) => new(
        place.Id.Value,
        place.Name,
        string.Join(", ", world.Containment(place).Select(holder => holder.Name)),
        PlaceAreas.PrecisionOf(place.Class).ToString().ToLowerInvariant());
}
