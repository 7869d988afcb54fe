using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Incidents;

/// <summary>
/// Whether places lie in the country that a question names, by what statements say lies in what. A place of which no statement leads to the
/// country or to one named as elsewhere is left open: a missing link is no border.
/// </summary>
internal sealed class PlacesAsked
{
    private readonly CaseView _view;
    private readonly CanonicalId _country;
    private readonly HashSet<CanonicalId> _elsewhere;
    private readonly ILookup<CanonicalId, CanonicalId> _within;

    public PlacesAsked(CaseView view, EntityId country, IEnumerable<EntityId> elsewhere)
    {
        (_view, _country) = (view, view.Identities.Of(country));
        _elsewhere = [.. elsewhere.Select(place => view.Identities.Of(place))];
        _within = view.Statements(new StatementQuery { Properties = [PropertyCode.From("located-in")] })
            .Select(shown => shown.Row.Statement)
            .Where(statement => statement is { Stance: not Stance.Denies, Object: not null })
            .ToLookup(statement => view.Identities.Of(statement.Subject), statement => view.Identities.Of(statement.Object!.Value));
    }

    /// <summary>The country that the question asks for.</summary>
    public CountryCode Country => new(_country.Value);

    /// <summary>What a statement on the place of an incident says of its country; null when it leaves it open.</summary>
    public Assertion<CountryCode>? Assertion(Shown shown)
    {
        if (shown.Row.Statement.Object is not { } place)
        {
            return null;
        }

        var around = Around(_view.Identities.Of(place));
        return around.Contains(_country) ? Assertions.Of(shown, Country)
            : around.Where(_elsewhere.Contains).Take(1).ToList() is [var other] ? Assertions.Of(shown, new CountryCode(other.Value))
            : null;
    }

    private HashSet<CanonicalId> Around(CanonicalId place)
    {
        var (around, open) = (new HashSet<CanonicalId> { place }, new Queue<CanonicalId>([place]));
        while (open.TryDequeue(out var next))
        {
            foreach (var above in _within[next].Where(around.Add))
            {
                open.Enqueue(above);
            }
        }

        return around;
    }
}
