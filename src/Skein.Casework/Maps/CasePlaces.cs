using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Places;
using Skein.Places.Files;
using Skein.Storage.Reading;

namespace Skein.Casework.Maps;

/// <summary>The places and premises of a case: what is said of them, and which places of the gazetteers they are.</summary>
/// <param name="Statements">The statements in view that name one.</param>
/// <param name="Gazetteer">The gazetteers of the case, bundled and imported.</param>
/// <param name="Finder">Finds the place of the gazetteers for one of the case.</param>
internal sealed record CasePlaces(List<Shown> Statements, PlaceGazetteer Gazetteer, PlaceFinder Finder)
{
    public static CasePlaces Of(CaseView view, string location)
    {
        var places = view.Reader.Names([EntityKind.Place, EntityKind.Premises]).Select(named => named.Entity).ToHashSet();
        var statements = view.Statements(new StatementQuery { About = places });
        view.Prefetch(statements);
        var gazetteer = new PlaceFolder(location).Open(out _);
        return new CasePlaces(statements, gazetteer, new PlaceFinder(view, gazetteer, PlaceHolders.Of(view, statements), places));
    }
}
