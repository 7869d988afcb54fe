using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>
/// Which places lie in which, as statements of the case say. A source that names the district and one that names the land do not contradict each other.
/// </summary>
internal sealed class PlacesWithin
{
    // A quarter of a town of a district of a land: what nests deeper is a fault of the case.
    private const int Deepest = 6;

    private static readonly PropertyCode Inside = PropertyCode.From("located-in");

    private readonly Dictionary<string, HashSet<string>> _around = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    /// <param name="view">The view.</param>
    /// <param name="labelOf">What a place is called.</param>
    public static PlacesWithin Of(CaseView view, Func<EntityId, string> labelOf)
    {
        var places = new PlacesWithin();
        foreach (var row in view.Reader.Statements(new StatementQuery { Properties = [Inside] }))
        {
            if (row.Statement is { Object: { } around, Stance: not Stance.Denies } statement)
            {
                places.Add(labelOf(statement.Subject), labelOf(around));
            }
        }

        return places;
    }

    /// <summary>True when one place of either side lies in one of the other side.</summary>
    public bool Nest(IReadOnlyCollection<string> left, IReadOnlyCollection<string> right) =>
        _around.Count > 0 && left.Any(one => right.Any(other => Holds(one, other, Deepest) || Holds(other, one, Deepest)));

    private void Add(string inner, string outer)
    {
        if (!_around.TryGetValue(inner, out var around))
        {
            _around[inner] = around = new(StringComparer.Ordinal);
        }

        around.Add(outer);
    }

    private bool Holds(string inner, string outer, int depth) =>
        depth > 0 && _around.TryGetValue(inner, out var around) && (around.Contains(outer) || around.Any(next => next != inner && Holds(next, outer, depth - 1)));
}
