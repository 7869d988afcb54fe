using Skein.Casework.Maps;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Places;

namespace Skein.Casework.Briefs;

/// <summary>Says in which province, region or country a place lies, where a brief may not say more.</summary>
internal sealed class PlaceCover(CaseView view, string location)
{
    private readonly CasePlaces _places = CasePlaces.Of(view, location);

    /// <summary>The name of the province, region or country; null where no gazetteer tells.</summary>
    public string? NameOf(CanonicalId place) => _places.Finder.Find(place).Place is { } found
        ? _places.Gazetteer.Containment(found).Prepend(found).FirstOrDefault(holder => holder.Class <= PlaceClass.Province)?.Name
        : null;
}
