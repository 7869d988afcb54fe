using Skein.Casework.Maps;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Places;
using Skein.Places.Files;
using Skein.Storage.Reading;

namespace Skein.Casework.Briefs;

/// <summary>Says in which province, region or country a place lies, where a brief may not say more.</summary>
internal sealed class PlaceCover
{
    private readonly PlaceGazetteer _gazetteer;
    private readonly PlaceFinder _finder;

    public PlaceCover(CaseView view, string location)
    {
        var places = view.Reader.Names().Where(named => named.Kind is EntityKind.Place or EntityKind.Premises).Select(named => named.Entity).ToHashSet();
        _gazetteer = new PlaceFolder(location).Open(out _);
        _finder = new PlaceFinder(view, _gazetteer, PlaceHolders.Of(view, view.Statements(new StatementQuery { About = places })), places);
    }

    /// <summary>The name of the province, region or country; null where no gazetteer tells.</summary>
    public string? NameOf(CanonicalId place) => _finder.Find(place).Place is { } found
        ? _gazetteer.Containment(found).Prepend(found).FirstOrDefault(holder => holder.Class <= PlaceClass.Province)?.Name
        : null;
}
