using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Signals;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// Of which country authorities are: the place that contains the places in which statements say that they lie, and lies in none itself. An
/// authority of which no statement says so, or of which they lead to several, is of a country that is not told.
/// </summary>
internal sealed class AgencyCountries
{
    /// <summary>The country that is not told.</summary>
    public static readonly CountryCode NotTold = new("");

    private readonly ILookup<CanonicalId, CanonicalId> _within;

    public AgencyCountries(CaseView view) => _within = view.Statements(new StatementQuery { Properties = [PropertyCode.From("located-in")] })
        .Select(shown => shown.Row.Statement)
        .Where(statement => statement is { Stance: not Stance.Denies, Object: not null })
        .ToLookup(statement => view.Identities.Of(statement.Subject), statement => view.Identities.Of(statement.Object!.Value));

    /// <summary>An authority with its country.</summary>
    public Agency Of(CanonicalId agency)
    {
        var (met, tops, open) = (new HashSet<CanonicalId>(), new HashSet<CanonicalId>(), new Queue<CanonicalId>(_within[agency]));
        while (open.TryDequeue(out var place))
        {
            if (!met.Add(place))
            {
                continue;
            }

            if (!_within[place].Any())
            {
                tops.Add(place);
            }

            foreach (var above in _within[place])
            {
                open.Enqueue(above);
            }
        }

        return new Agency(new AgencyId(agency.Value), tops.Count == 1 ? new CountryCode(tops.First().Value) : NotTold);
    }
}
