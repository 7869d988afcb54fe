using Skein.Model;

namespace Skein.Networks.Paths;

/// <summary>Why there is no evidence path.</summary>
public enum NoPathReason
{
    /// <summary>The first node is not in the network: not known, of another kind, or left out.</summary>
    FirstNotInNetwork = 1,

    /// <summary>The second node is not in the network: not known, of another kind, or left out.</summary>
    SecondNotInNetwork,

    /// <summary>The two are one.</summary>
    OneAndTheSame,

    /// <summary>There is no path with so many ties, hubs included.</summary>
    NoneWithinLimit,

    /// <summary>Every path of so many ties leads through an organisation, or a person with more neighbors than allowed.</summary>
    OnlyThroughHubs,

    /// <summary>The search was stopped before it found one.</summary>
    SearchStopped,
}

/// <summary>What the search for evidence paths answers.</summary>
public abstract record PathAnswer
{
    private PathAnswer()
    {
    }

    /// <summary>There are paths.</summary>
    /// <param name="Paths">The best, by rank, then with fewer ties first, then in ordinal order of their nodes.</param>
    /// <param name="FurtherPaths">How many more were found; some may have the rank of the last one shown.</param>
    /// <param name="WasStopped">True when the search was stopped, so that there may be others; shorter ones are found first.</param>
    public sealed record Found(EquatableList<EvidencePath> Paths, int FurtherPaths, bool WasStopped) : PathAnswer;

    /// <summary>There is no evidence path: an answer, too.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="MostTies">The number of ties that was asked for.</param>
    public sealed record None(NoPathReason Reason, int MostTies) : PathAnswer;
}
