using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Maps;

/// <summary>
/// Where statements say that something was or happened, as areas: a district, a town, a region, a country, never a point, because no gazetteer here
/// holds addresses. The map shows of which places something is written.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowMap(CaseSession session)
{
    /// <summary>A map.</summary>
    /// <param name="request">Of what.</param>
    /// <param name="filter">Through which filter.</param>
    public CaseMap Run(MapRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(request.MostStatements, 1);
        using var view = new CaseView(session, filter);
        var places = CasePlaces.Of(view, session.Location);
        var about = request.About is { } one ? view.Identities.Of(one) : (CanonicalId?)null;
        var chosen = places.Statements.Where(shown => about is null || shown.Row.Statement.Entities().Any(entity => view.Identities.Of(entity) == about)).ToList();
        var (open, leftOut) = Apart(view, chosen);
        var named = Named(view, open);
        var dates = MapDates.Of(view, request.Window);
        var found = named.Keys.Order().Select(id => (Id: id, Found: places.Finder.Find(id))).ToList();
        var onMap = found.Where(row => row.Found.Area is not null).SelectMany(row => named[row.Id]).DistinctBy(item => item.Row.Statement.Id).ToList();
        return new CaseMap(
            about is { } center ? view.Ref(center).Label : view.Reader.Case.Title,
            [
                .. found.Where(row => row.Found.Area is not null).GroupBy(row => row.Found.Place!.Id).Select(rows => Place(view, request, dates, named, [.. rows]))
                    .OrderBy(place => place.Name, StringComparer.Ordinal).ThenBy(place => place.Id, StringComparer.Ordinal),
            ],
            [
                .. found.Where(row => row.Found.Area is null)
                    .Select(row => new UnplacedPlace(view.Ref(row.Id), row.Found.Why, named[row.Id].Count))
                    .OrderBy(place => place.Entity.Label, StringComparer.Ordinal).ThenBy(place => place.Entity.Id),
            ],
            leftOut,
            about is { } id ? view.Ref(id) : null,
            filter)
        {
            Undated = onMap.Count(item => dates.IsUndated(item.Row.Statement)),
            Window = request.Window,
            Strip = dates.StripOf(onMap.Select(item => item.Row.Statement)),
        };
    }

    private static (List<Shown> Open, int LeftOut) Apart(CaseView view, List<Shown> shown)
    {
        if (view.Filter.IncludeProtected)
        {
            return (shown, 0);
        }

        var open = shown.Where(item => !item.Row.Statement.Entities().Any(entity => view.Ref(entity).Protection != ProtectionClass.None)).ToList();
        var placed = shown.Count(item => PlacesOf(view, item.Row.Statement).Any());
        return (open, placed - open.Count(item => PlacesOf(view, item.Row.Statement).Any()));
    }

    private static Dictionary<CanonicalId, List<Shown>> Named(CaseView view, List<Shown> shown)
    {
        var named = new Dictionary<CanonicalId, List<Shown>>();
        foreach (var item in shown)
        {
            foreach (var place in PlacesOf(view, item.Row.Statement))
            {
                if (!named.TryGetValue(place, out var statements))
                {
                    named[place] = statements = [];
                }

                statements.Add(item);
            }
        }

        return named;
    }

    // That premises lie in a town is how they come onto the map, and no event there.
    private static IEnumerable<CanonicalId> PlacesOf(CaseView view, Statement statement)
    {
        if (PlaceHolders.IsContainment(view, statement))
        {
            return [];
        }

        return new[] { statement.Object, statement.PlaceEntity }
            .OfType<EntityId>()
            .Where(entity => view.Ref(entity).Kind is EntityKind.Place or EntityKind.Premises)
            .Select(view.Identities.Of)
            .Distinct();
    }

    private static MapPlace Place(
        CaseView view, MapRequest request, MapDates dates, Dictionary<CanonicalId, List<Shown>> named, List<(CanonicalId Id, FoundPlace Found)> rows)
    {
        var statements = rows.SelectMany(row => named[row.Id]).DistinctBy(item => item.Row.Statement.Id)
            .Where(item => dates.Holds(item.Row.Statement) != Certainty.Impossible)
            .OrderBy(item => DayOf(item.Row.Statement), StringComparer.Ordinal).ThenBy(item => item.Row.Statement.Id).ToList();
        return new MapPlace(
            rows[0].Found.Place!.Id.Value,
            rows[0].Found.Name,
            [.. rows.Select(row => view.Ref(row.Id)).OrderBy(entity => entity.Label, StringComparer.Ordinal).ThenBy(entity => entity.Id)],
            rows.Max(row => row.Found.By),
            rows[0].Found.Area!,
            view.Views([.. statements.Take(request.MostStatements)]),
            statements.Count)
        {
            Certain = statements.Count(item => dates.Holds(item.Row.Statement) == Certainty.Certain),
        };
    }

    private static string DayOf(Statement statement) => statement.ValidTime?.Bounds() is { Earliest: { Kind: DateBoundKind.Finite } day } ? day.ToIsoText() ?? "~" : "~";
}
