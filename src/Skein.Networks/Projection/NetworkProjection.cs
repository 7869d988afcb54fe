using Skein.Model;

namespace Skein.Networks.Projection;

/// <summary>
/// From statements to ties. A pure function of its input, whatever the order: the same statements, identities and rules give the same
/// network. Takes time linear in the statements, plus the pairs of persons that entities join (bounded by
/// <see cref="NetworkOptions.MostParticipants"/>).
/// </summary>
public static class NetworkProjection
{
    /// <summary>Projects a network.</summary>
    /// <param name="input">Statements, identities, kinds and the disclosure policy.</param>
    /// <param name="options">Variant, rules and bounds; the defaults when null.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public static Network Project(NetworkInput input, NetworkOptions? options = null)
    {
        options ??= new NetworkOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.MostParticipants, 2, nameof(options));
        var table = new RowTable(input, options.IncludesProtected);
        var eitherOrs = new EitherOrTable(table, input.AreDifferent);
        var rules = options.Rules.In(options.Variant).OrderBy(rule => rule.Id)
            .Select(rule => new RuleProjection(rule, table, eitherOrs, options.MostParticipants)).ToList();
        rules.ForEach(rule => rule.Apply());

        var nodes = table.Ids.Index().Where(row => table.IsNode(row.Index))
            .Select(row => new NetworkNode(row.Item, input.Entities[row.Item].Label, table.KindOf(row.Index)));
        var ties = rules.SelectMany(rule => rule.Ties).OrderBy(row => row.Ends).ThenBy(row => row.Tie.Rule).Select(row => row.Tie);
        return new Network(options.Variant, nodes.ToEquatableList(), ties.ToEquatableList())
        {
            Denied = Denials.ToDeniedTies(rules.Select(rule => rule.Denials), table).ToEquatableList(),
            EitherOrs = eitherOrs.ToEitherOrs().ToEquatableList(),
            SkippedHubs = rules.SelectMany(rule => rule.Skipped.OrderBy(hub => hub.Through)).ToEquatableList(),
            LeftOut = table.ProtectedCount,
        };
    }
}
