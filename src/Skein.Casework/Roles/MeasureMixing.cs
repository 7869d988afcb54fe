using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Graph.Running;

namespace Skein.Casework.Roles;

/// <summary>
/// How far ties stay within groups: the E-I index and homophily, beside what the sizes of the groups alone would bring about. That it is so, and
/// never why: a shared street or wing of a prison puts people together before they choose.
/// </summary>
public static class MeasureMixing
{
    /// <summary>Of the network of a case; ties have no direction.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="request">What parts the nodes, and how it is measured.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static RoleOutcome<NetworkMixing> Run(CaseSession session, RoleRequest request, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return GroupedNetwork.OfCase(session, filter, request, work, network => View(network, request, work));
    }

    /// <summary>Of a network that was coded elsewhere, without a case; homophily counts a tie with a direction at the end that sends it.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="request">What parts the nodes, and how it is measured.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static RoleOutcome<NetworkMixing> Run(CodedNetwork network, string file, RoleRequest request, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        return GroupedNetwork.OfCoded(network, file, request, work, grouped => View(grouped, request, work));
    }

    private static NetworkMixing View(GroupedNetwork network, RoleRequest request, Work? work)
    {
        var figures = MixingFigures.Of(network.Graph, network.Grouping, network.Groups, network.Divisions, request.Measure, work);
        return new NetworkMixing(
            network.Grouping.Facts(),
            network.Graph.All.IsDirected,
            figures.Whole(),
            figures.Rows(),
            figures.Expected,
            figures.Worlds,
            figures.IsExact,
            request.Measure.Seed,
            network.Caveats)
        {
            Coded = network.Coded,
        };
    }
}
