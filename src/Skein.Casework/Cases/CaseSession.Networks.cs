using Skein.Casework.Pictures;
using Skein.Casework.Views;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    // A page, its data and the paths over it ask for the same network within a second or two; more than a few filters at once are rare.
    private const int KeptNetworks = 4;

    private readonly Lock _networksLock = new();
    private readonly List<(long Sequence, ViewFilter Filter, ProjectedNetwork Network)> _networks = [];

    /// <summary>The network of a view, projected once for each state of the log and filter.</summary>
    internal ProjectedNetwork NetworkOf(CaseView view, Func<ProjectedNetwork> project)
    {
        var sequence = view.Reader.Head.Sequence;
        lock (_networksLock)
        {
            _networks.RemoveAll(kept => kept.Sequence != sequence);
            var found = _networks.Find(kept => kept.Filter == view.Filter);
            if (found.Network is not null)
            {
                return found.Network;
            }
        }

        var network = project();
        lock (_networksLock)
        {
            _networks.Add((sequence, view.Filter, network));
            if (_networks.Count > KeptNetworks)
            {
                _networks.RemoveAt(0);
            }
        }

        return network;
    }
}
