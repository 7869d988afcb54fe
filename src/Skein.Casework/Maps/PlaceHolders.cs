using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Maps;

/// <summary>In what place each premises or place lies, as statements say it.</summary>
internal sealed class PlaceHolders
{
    private static readonly PropertyCode LocatedIn = PropertyCode.From("located-in");
    private readonly Dictionary<CanonicalId, CanonicalId> _holders = [];

    public static PlaceHolders Of(CaseView view, IEnumerable<Shown> statements)
    {
        var holders = new PlaceHolders();
        foreach (var statement in statements.Select(item => item.Row.Statement).Where(statement => IsContainment(view, statement)).OrderBy(statement => statement.Id))
        {
            holders._holders.TryAdd(view.Identities.Of(statement.Subject), view.Identities.Of(statement.Object!.Value));
        }

        return holders;
    }

    /// <summary>True for a statement that one place, or premises, lies in another, unless it denies it.</summary>
    public static bool IsContainment(CaseView view, Statement statement) =>
        statement.Property == LocatedIn && statement is { Object: not null, Stance: Stance.Asserts }
        && view.Ref(statement.Subject).Kind is EntityKind.Place or EntityKind.Premises;

    /// <summary>What holds it, the nearest first; ends where statements go in a circle.</summary>
    public IEnumerable<CanonicalId> Around(CanonicalId place)
    {
        var seen = new HashSet<CanonicalId> { place };
        while (_holders.TryGetValue(place, out place) && seen.Add(place))
        {
            yield return place;
        }
    }
}
