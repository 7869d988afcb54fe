using Skein.Casework.Cases;
using Skein.Casework.Coded;
using Skein.Casework.Measures;
using Skein.Casework.Roles;
using Skein.Casework.Views;
using Skein.Exchange.Coded;
using Skein.Graph.Running;
using Skein.Networks;

namespace Skein.Casework.Motifs;

/// <summary>
/// Counts small shapes: connected ones of three and four nodes against random networks of the same degrees, or the triads of a network with
/// directions. A projection of events is full of cliques; more triangles than at random then says that events were projected.
/// </summary>
public static class CountMotifs
{
    /// <summary>Of the network of a case.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="request">Worlds, seed, whose probabilities, organisations or not.</param>
    /// <param name="randomNetworks">With how many random networks it is compared, 0 to 10,000.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static NetworkMotifs Run(CaseSession session, MeasureRequest request, int randomNetworks, ViewFilter filter, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        using var view = new CaseView(session, filter);
        var measured = MeasuredNetwork.Of(session, view, request);
        return MotifFigures.Of(DoubtfulGraph.Of(measured), request, randomNetworks, work) with
        {
            Caveats = NetworkFacts.Of(measured.Graph.Network).Caveats,
        };
    }

    /// <summary>Of a network that was coded elsewhere, without a case: triads where it has directions, shapes where it has none.</summary>
    /// <param name="network">The network.</param>
    /// <param name="file">The name of its file.</param>
    /// <param name="request">Worlds and seed.</param>
    /// <param name="randomNetworks">With how many random networks it is compared, 0 to 10,000.</param>
    /// <param name="work">Threads, progress over the worlds, stop.</param>
    public static NetworkMotifs Run(CodedNetwork network, string file, MeasureRequest request, int randomNetworks, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(request);
        request.Check();
        return MotifFigures.Of(CodedGraph.Doubtful(network), request, randomNetworks, work) with
        {
            Coded = CodedGraph.Evidence(network, CodedGraph.Of(network), file),
        };
    }
}
