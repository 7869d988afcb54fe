using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary><c>skein network roles</c>: between which groups each node stands, in the order of names.</summary>
internal sealed class RolesCommand : ViewCommand
{
    private readonly MeasureOptions _measure = new(Number);
    private readonly GroupedBy _grouped = new(Number);
    private readonly Option<string?> _coded = CodedFile.Option();
    private readonly Option<string?> _nodes = CodedFile.NodesOption();

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
        _measure.AddTo(this);
        _grouped.AddTo(this);
        Add(_coded);
        Add(_nodes);
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation) => CodedFile.Run(
        Environment,
        arguments.GetValue(_coded),
        (network, file) => Measure(arguments, (request, work) => PlaceRoles.Run(network, file, request, work), cancellation),
        "coded-roles",
        IsJson(arguments),
        Write,
        arguments.GetValue(_nodes));

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson) =>
        Measure(arguments, (request, work) => PlaceRoles.Run(session, request, filter, work), Cancellation) is { } roles
            ? Show("network-roles", roles, filter, asJson, Write)
            : ExitCode.Usage;

    private NetworkRoles? Measure(
        ParseResult arguments, Func<RoleRequest, Graph.Running.Work, RoleOutcome<NetworkRoles>> run, CancellationToken cancellation)
    {
        var request = _grouped.Read(arguments, _measure.Read(arguments));
        var outcome = NetworkWork.Run(Terminal, Environment.Time, "Measuring", work => run(request, work), cancellation);
        return GroupedBy.Unwrap(Terminal, request, outcome);
    }

    private static void Write(Terminal terminal, NetworkRoles roles)
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
