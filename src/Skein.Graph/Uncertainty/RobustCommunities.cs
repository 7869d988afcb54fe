using Skein.Graph.Communities;

namespace Skein.Graph.Uncertainty;

/// <summary>Groups and how far they hang on chance: on the seed of the method, and on which of the uncertain edges exist.</summary>
public sealed record RobustCommunities
{
    /// <summary>The consensus of all divisions. An isolate is a group by itself.</summary>
    public required Partition Partition { get; init; }

    /// <summary>True when the runs on the consensus came to agree; otherwise the partition is one of several.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>
    /// For each vertex, the mean probability that it is with another member of its group; of a vertex that is alone, that it is alone. 0 to 1.
    /// </summary>
    public required IReadOnlyList<double> Stability { get; init; }

    /// <summary>The probability of pairs to be in one group: of all pairs, or of tied ones where there are too many vertices.</summary>
    public required CoMembership Together { get; init; }

    /// <summary>
    /// The mean adjusted Rand index of two different divisions, each drawn with its probability; 1 when all say the same. Where more than
    /// 600 divisions differ, each is compared with the 300 that follow it.
    /// </summary>
    public required double MeanAdjustedRand { get; init; }

    /// <summary>How many groups of two or more vertices a division has.</summary>
    public required WorldSummary GroupCount { get; init; }

    /// <summary>How many worlds were looked at; 1 where every edge is certain.</summary>
    public required int Worlds { get; init; }

    /// <summary>True when these are all the worlds there are.</summary>
    public required bool IsExact { get; init; }

    /// <summary>How many divisions were made: one a drawn world, or as many runs as were asked for in each of the listed worlds.</summary>
    public required int Divisions { get; init; }
}
