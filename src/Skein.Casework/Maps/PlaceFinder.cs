using Skein.Casework.OpenPlaces;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Places;
using Skein.Places.Areas;
using Skein.Places.Choosing;

namespace Skein.Casework.Maps;

/// <summary>What was found for a place of the case.</summary>
/// <param name="Place">The place of the gazetteers; null when none was found.</param>
/// <param name="Name">Its name with what it lies in; empty when none was found.</param>
/// <param name="By">How it was found.</param>
/// <param name="Area">Its area; null when it cannot be drawn.</param>
/// <param name="Why">Why it cannot be drawn; without meaning when it can.</param>
internal readonly record struct FoundPlace(Place? Place, string Name, PlacedBy By, PlaceArea? Area, WhyUnplaced Why);

/// <summary>
/// Finds which place of the gazetteers a place of the case is: by a judgement, by what the program read, by its name among the other places of the
/// case; premises, and places that no gazetteer has, by what statements say holds them.
/// </summary>
internal sealed class PlaceFinder(CaseView view, PlaceGazetteer gazetteer, PlaceHolders holders, IEnumerable<EntityId> places)
{
    private const string Article = "the ";
    private readonly List<Place> _known = [.. Known(view, gazetteer, places)];

    public FoundPlace Find(CanonicalId id)
    {
        var own = Own(id);
        foreach (var found in holders.Around(id).Select(Own).Prepend(own))
        {
            if (found is { Place: { } place })
            {
                return PlaceAreas.Of(gazetteer, place) is { } area
                    ? new FoundPlace(place, NameOf(place), found.By, area, default)
                    : new FoundPlace(place, NameOf(place), found.By, null, WhyUnplaced.NoCoordinates);
            }
        }

        return own;
    }

    private string NameOf(Place place) => string.Join(", ", gazetteer.Containment(place).Select(holder => holder.Name).Prepend(place.Name).Distinct(StringComparer.Ordinal));

    private FoundPlace Own(CanonicalId id)
    {
        var members = view.Members(id);
        if (members.Select(member => GazetteerEntity.PlaceOf(gazetteer, member)).FirstOrDefault(place => place is not null) is { } chosen)
        {
            return new FoundPlace(chosen, "", PlacedBy.Judgement, null, default);
        }

        var slots = members.Select(member => view.Reader.FindProposed(member)?.Place).Where(slot => slot is not null).ToList();
        if (slots.FirstOrDefault(slot => !slot!.IsOpen) is { Candidates: [var one] } && gazetteer.Get(new PlaceId(one.Id)) is { } read)
        {
            return new FoundPlace(read, "", PlacedBy.Reading, null, default);
        }

        // What a document leaves open stays open: the case does not know better than the words.
        return view.Ref(id).Kind != EntityKind.Place || slots.Count > 0
            ? new FoundPlace(null, "", default, null, slots.Count > 0 ? WhyUnplaced.Ambiguous : WhyUnplaced.Unknown)
            : ByName(id);
    }

    private FoundPlace ByName(CanonicalId id)
    {
        var candidates = Named(gazetteer, view.Ref(id).Label);
        var around = holders.Around(id).SelectMany(holder => Named(gazetteer, view.Ref(holder).Label)).ToList();
        if (candidates.Where(candidate => around.Exists(holder => gazetteer.IsWithin(candidate, holder))).ToList() is { Count: > 0 } within)
        {
            candidates = within;
        }

        var choice = PlaceDisambiguation.Disambiguate(gazetteer, candidates, [.. _known.Where(place => place.Class == PlaceClass.Country).Select(place => place.Country)], _known);
        return choice.Place is { } place
            ? new FoundPlace(place, "", PlacedBy.Name, null, default)
            : new FoundPlace(null, "", default, null, candidates.Count == 0 ? WhyUnplaced.Unknown : WhyUnplaced.Ambiguous);
    }

    /// <summary>The places of a label; where it names what holds the place, in brackets or after a comma, those that lie there.</summary>
    private static List<Place> Named(PlaceGazetteer gazetteer, string label)
    {
        // "The Netherlands" is listed without its article.
        label = label.StartsWith(Article, StringComparison.OrdinalIgnoreCase) && gazetteer.Find(label).Count == 0 ? label[Article.Length..] : label;
        if (gazetteer.Find(label) is { Count: > 0 } whole)
        {
            return [.. whole];
        }

        var parts = label.Split([',', '(', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
        {
            return [];
        }

        var held = gazetteer.Find(parts[0]);
        var holding = parts.Skip(1).SelectMany(gazetteer.Find).ToList();
        return [.. held.Where(place => holding.Exists(holder => gazetteer.IsWithin(place, holder)))];
    }

    // What the case names beyond doubt: countries, and names that one place bears.
    private static IEnumerable<Place> Known(CaseView view, PlaceGazetteer gazetteer, IEnumerable<EntityId> places) => places
        .Select(view.Identities.Of)
        .Distinct()
        .Where(id => view.Ref(id).Kind == EntityKind.Place)
        .Select(id => Named(gazetteer, view.Ref(id).Label))
        .Where(places => places.Count == 1 || places.Exists(place => place.Class == PlaceClass.Country))
        .Select(places => places.OrderBy(place => place.Class).First())
        .Distinct();
}
