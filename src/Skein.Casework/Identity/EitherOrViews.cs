using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Networks;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>Somebody of whom a source leaves open who it is: one of several, and no more is said. It stays so everywhere.</summary>
/// <param name="Open">Whom the source leaves open.</param>
/// <param name="Alternatives">Whom it may be, by label.</param>
/// <param name="Statements">The statements that say so.</param>
public sealed record EitherOrView(EntityRef Open, IReadOnlyList<EntityRef> Alternatives, IReadOnlyList<StatementId> Statements);

/// <summary>
/// Between how many persons a network of a number of nodes holds, given that some nodes may be others.
/// </summary>
/// <param name="Open">How many nodes sources leave open.</param>
/// <param name="Least">If each of them that may be another node is one.</param>
/// <param name="Most">If only those are that can be nobody outside the network.</param>
public sealed record EitherOrCount(int Open, int Least, int Most)
{
    /// <summary>Counts a network's nodes; null where no source leaves one of them open.</summary>
    /// <param name="network">The network.</param>
    /// <param name="isCounted">Which of its nodes count.</param>
    internal static EitherOrCount? Of(Network network, Func<NetworkNode, bool> isCounted)
    {
        var open = network.EitherOrs.Where(either => network.Find(either.Node) is { } node && isCounted(node)).ToList();
        var nodes = network.Nodes.Count(isCounted);
        var mayBe = open.Count(either => either.Alternatives.Count > 0);
        var mustBe = open.Count(either => either.Alternatives.Count > 0 && either.HiddenAlternatives == 0);
        return open.Count == 0 ? null : new EitherOrCount(open.Count, nodes - mayBe, nodes - mustBe);
    }
}

/// <summary>Finds the either/ors that an entity takes part in, at either end.</summary>
internal static class EitherOrs
{
    private static readonly PropertyCode OneOf = PropertyCode.From("one-of");

    /// <summary>Those of an entity: who it may be, and whom it may be beside others.</summary>
    /// <param name="view">The view.</param>
    /// <param name="entities">The entities, as decided; statements about them that pass the filter are looked at.</param>
    public static IReadOnlyList<EitherOrView> Of(CaseView view, IReadOnlyCollection<CanonicalId> entities)
    {
        var members = entities.SelectMany(view.Members).ToHashSet();
        if (members.Count == 0)
        {
            return [];
        }

        var near = Standing(view, members);
        var open = near.SelectMany(shown => view.Members(view.Identities.Of(shown.Row.Statement.Subject))).ToHashSet();
        return open.Count == 0
            ? []
            :
            [
                .. Standing(view, open)
                    .Where(shown => open.Contains(shown.Row.Statement.Subject))
                    .GroupBy(shown => view.Identities.Of(shown.Row.Statement.Subject))
                    .Where(group => entities.Contains(group.Key) || group.Any(shown => entities.Contains(view.Identities.Of(shown.Row.Statement.Object!.Value))))
                    .Select(group => new EitherOrView(
                        view.Ref(group.Key),
                        [.. group.Select(shown => view.Ref(shown.Row.Statement.Object!.Value)).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Label, StringComparer.Ordinal).ThenBy(entity => entity.Id)],
                        [.. group.Select(shown => shown.Row.Statement.Id).Order()]))
                    .OrderBy(either => either.Open.Label, StringComparer.Ordinal)
                    .ThenBy(either => either.Open.Id),
            ];
    }

    private static IEnumerable<Shown> Standing(CaseView view, IReadOnlyCollection<EntityId> about) => view
        .Statements(new StatementQuery { About = about, Properties = [OneOf] })
        .Where(shown => shown.Row.Statement is { Object: not null, Stance: not Stance.Denies });
}
