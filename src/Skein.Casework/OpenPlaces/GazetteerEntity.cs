using Skein.Model;
using Skein.Model.Entities;
using Skein.Places;

namespace Skein.Casework.OpenPlaces;

/// <summary>A place of a gazetteer as an entity of a case: its identifier says which, so that all names that mean it come together.</summary>
internal static class GazetteerEntity
{
    private const string Prefix = "geo-";

    public static EntityId IdOf(PlaceId place) => EntityId.From(Prefix + place.Value);

    public static bool Is(EntityId entity) => entity.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The place of the gazetteers that an entity is; null when it is none, or the gazetteer that had it is gone.</summary>
    public static Place? PlaceOf(PlaceGazetteer gazetteer, EntityId entity) =>
        Is(entity) && entity.Value.Length > Prefix.Length ? gazetteer.Get(new PlaceId(entity.Value[Prefix.Length..])) : null;

    public static Entity Of(PlaceGazetteer gazetteer, Place place) => new()
    {
        Id = IdOf(place.Id),
        Kind = EntityKind.Place,
        Label = gazetteer.Containment(place) is [var holder, ..] ? $"{place.Name} ({holder.Name})" : place.Name,
    };
}
