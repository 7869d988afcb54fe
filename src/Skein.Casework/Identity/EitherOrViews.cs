using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Networks.Doubt;
using Skein.Networks.Ties;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>Somebody of whom a source leaves open who it is: one of several, and no more is said. It stays so everywhere.</summary>
/// <param name="Open">Whom the source leaves open.</param>
/// <param name="Alternatives">Whom it may be, by label.</param>
/// <param name="Statements">The statements that say so.</param>
public sealed record EitherOrView(EntityRef Open, IReadOnlyList<EntityRef> Alternatives, IReadOnlyList<StatementId> Statements);

/// <summary>Finds the either/ors of a view, or those that an entity takes part in, at either end.</summary>
internal static class EitherOrs
{
    private static readonly PropertyCode OneOf = PropertyCode.From("one-of");

    /// <summary>Those of an entity: who it may be, and whom it may be beside others. What judgements answer is none any more.</summary>
    /// <param name="view">The view.</param>
    /// <param name="entities">The entities, as decided; statements about them that pass the filter are looked at.</param>
    public static IReadOnlyList<EitherOrView> Of(CaseView view, IReadOnlyCollection<CanonicalId> entities)
    {
        var members = entities.SelectMany(view.Members).ToHashSet();
        if (members.Count == 0)
        {
            return [];
        }

        var near = Standing(view, new StatementQuery { About = members });
        var open = near.SelectMany(shown => view.Members(view.Identities.Of(shown.Row.Statement.Subject))).ToHashSet();
        return open.Count == 0
            ? []
            : [.. Views(view, Standing(view, new StatementQuery { About = open }).Where(shown => open.Contains(shown.Row.Statement.Subject)))
                .Where(either => entities.Contains(either.Open.Id) || either.Alternatives.Any(entity => entities.Contains(entity.Id)))];
    }

    /// <summary>All of a view, by the label of whom the source leaves open.</summary>
    public static IReadOnlyList<EitherOrView> All(CaseView view) => [.. Views(view, Standing(view, new StatementQuery()))];

    /// <summary>Bounds a count of identities; null where none of them is left open.</summary>
    /// <param name="eitherOrs">The either/ors of the view.</param>
    /// <param name="counted">What was counted.</param>
    public static EitherOrCount? Count(IEnumerable<EitherOrView> eitherOrs, IReadOnlySet<CanonicalId> counted) => EitherOrCount.Of(
        eitherOrs.Select(either => new EitherOr(either.Open.Id, [.. either.Alternatives.Select(entity => entity.Id)], 0, [.. either.Statements])), counted);

    private static IEnumerable<EitherOrView> Views(CaseView view, IEnumerable<Shown> standing) => standing
        .GroupBy(shown => view.Identities.Of(shown.Row.Statement.Subject))
        .Where(group => !group.Any(shown => view.Identities.Of(shown.Row.Statement.Object!.Value) == group.Key))
        .Select(group => (group.Key, Rows: group.Where(shown => !view.Identities.AreDifferent(shown.Row.Statement.Subject, shown.Row.Statement.Object!.Value)).ToList()))
        .Where(group => group.Rows.Count > 0)
        .Select(group => new EitherOrView(
            view.Ref(group.Key),
            [
                .. group.Rows.Select(shown => view.Ref(shown.Row.Statement.Object!.Value)).DistinctBy(entity => entity.Id)
                    .OrderBy(entity => entity.Label, StringComparer.Ordinal).ThenBy(entity => entity.Id),
            ],
            [.. group.Rows.Select(shown => shown.Row.Statement.Id).Order()]))
        .OrderBy(either => either.Open.Label, StringComparer.Ordinal)
        .ThenBy(either => either.Open.Id);

    private static IEnumerable<Shown> Standing(CaseView view, StatementQuery query) => view
        .Statements(query with { Properties = [OneOf] })
        .Where(shown => shown.Row.Statement is { Object: not null, Stance: not Stance.Denies });
}
