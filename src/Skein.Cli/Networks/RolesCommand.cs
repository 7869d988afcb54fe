using Skein.Casework.Cases;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Cli.Networks;

/// <summary><c>skein network roles</c>: between which groups each node stands, in the order of names.</summary>
internal sealed class RolesCommand : GroupedCommand<NetworkRoles>
{
    public RolesCommand(CliEnvironment environment)
        : base(environment, "roles", "Between which groups each node stands: the roles of Gould and Fernandez with their doubt, in the order of names.")
    {
        Examples =
        [
            "skein network roles --by nationality",
            "skein network roles --by communities --variant restricted --json",
            "skein network roles --coded ties.csv --nodes people.csv --by cell",
        ];
        Remark = "A missing tie makes a broker, so that much of this is coverage. No role is an act: who recruited or carried anything a source states or does not. Nothing orders persons by a role.";
    }

    /// <inheritdoc/>
    protected override RoleOutcome<NetworkRoles> Measure(CaseSession session, RoleRequest request, ViewFilter filter, Work work) =>
        PlaceRoles.Run(session, request, filter, work);

    /// <inheritdoc/>
    protected override RoleOutcome<NetworkRoles> Measure(CodedNetwork network, string file, RoleRequest request, Work work) =>
        PlaceRoles.Run(network, file, request, work);

    /// <inheritdoc/>
    protected override void Write(Terminal terminal, NetworkRoles roles)
    {
        if (roles.Coded is { } coded)
        {
            CodedText.Evidence(terminal, coded);
        }

        GroupedBy.Write(terminal, roles.Grouping);
        terminal.Table(
            ["Node", "Group", "Coordinator", "Itinerant", "Gatekeeper", "Representative", "Liaison"],
            [
                .. roles.Nodes.Select(node => Row(
                    node.Entity is { } entity ? Words.Of($"{EntityText.Name(entity)}") : Words.Of($"{node.Label}"), Words.Of($"{node.Group}"), node.Roles)),
                Row(Words.Of($"[bold]All together[/]"), Words.None, roles.Whole),
            ]);
        terminal.Line($"[dim]{(roles.IsDirected ? "From a source along the edges to a target." : "Every tie counts both ways, so that each open pair counts twice, and a gatekeeper is a representative the other way.")} With all ties that are said, and in brackets between which ends by all that is known of the doubt.[/]");
        terminal.Line(DoubtText.WorldsLine(roles.Worlds, roles.IsExact, roles.Seed));
    }

    private static IReadOnlyList<Words> Row(Words name, Words group, BrokerageView roles) =>
    [
        name, group, DoubtText.Short(roles.Coordinator), DoubtText.Short(roles.Itinerant), DoubtText.Short(roles.Gatekeeper),
        DoubtText.Short(roles.Representative), DoubtText.Short(roles.Liaison),
    ];
}
