using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Casework.Roles;

/// <summary>
/// Between which groups each node stands, with its doubt (Gould and Fernandez 1989). Nodes stand by name; no role orders them, and a role is no
/// act: whether somebody recruited or carried anything a source states or does not.
/// </summary>
public static class PlaceRoles
{
    /// <summary>Of the network of a case; each tie counts both ways.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="request">What parts the nodes, and how it is measured.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static RoleOutcome<NetworkRoles> Run(CaseSession session, RoleRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return GroupedNetwork.OfCase(session, filter, request, work, network => View(network, request, work));
    }

    /// <summary>Of a network that was coded elsewhere, without a case; directions count where it has any.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="request">What parts the nodes, and how it is measured.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static RoleOutcome<NetworkRoles> Run(CodedNetwork network, string file, RoleRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        return GroupedNetwork.OfCoded(network, file, request, work, grouped => View(grouped, request, work));
    }

    private static NetworkRoles View(GroupedNetwork network, RoleRequest request, Work? work)
    {
        var figures = BrokerageFigures.Of(network.Graph, network.Groups, network.Divisions, request.Measure, work);
        return new NetworkRoles(
            network.Grouping.Facts(),
            network.Graph.All.IsDirected,
            [
                .. network.Labels.Index()
                    .Select(row => new PlacedRoleView(
                        network.Entities?[row.Index], row.Item, network.Grouping.Names[network.Groups[row.Index]], figures.At(row.Index)))
                    .OrderBy(node => node.Label, StringComparer.Ordinal)
                    .ThenBy(node => node.Entity?.Id.Value, StringComparer.Ordinal),
            ],
            figures.Whole(),
            figures.Worlds,
            figures.IsExact,
            request.Measure.Seed,
            network.Caveats)
        {
            Coded = network.Coded,
        };
    }
}
