using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>
/// Sequences in groups around typical ones (partition around medoids, Kaufman and Rousseeuw 1990), with the silhouette of Rousseeuw (1987)
/// that says how far the groups are groups. Below <see cref="FewestSequences"/> there are none: so few fall into groups by chance.
/// </summary>
public sealed class SequenceGroups
{
    /// <summary>The fewest sequences that are put into groups.</summary>
    public const int FewestSequences = 30;

    /// <summary>The most groups.</summary>
    public const int Most = 10;

    private readonly SequenceDistances distances;
    private readonly int[] groupOf;
    private readonly int[] medoids;
    private readonly double[] widths;

    private SequenceGroups(SequenceDistances distances, double[] weights, int[] medoids, int[] groupOf)
    {
        (this.distances, this.medoids, this.groupOf) = (distances, medoids, groupOf);
        widths = Silhouettes.Of(distances, weights, groupOf, medoids.Length);
        Silhouette = Enumerable.Range(0, Count).Average(WidthOf);
        MeanDistance = Enumerable.Range(0, Count).Average(at => distances.Between(distances.GroupOf(at), MedoidOf(at)));
        Sizes = [.. Enumerable.Range(0, Groups).Select(group => Enumerable.Range(0, Count).Count(at => this[at] == group))];
        Widths = [.. Enumerable.Range(0, Groups).Select(group => Enumerable.Range(0, Count).Where(at => this[at] == group).Select(WidthOf).DefaultIfEmpty(0).Average())];
    }

    /// <summary>How many sequences.</summary>
    public int Count => distances.Count;

    /// <summary>How many groups.</summary>
    public int Groups => medoids.Length;

    /// <summary>How many sequences each group has; a larger group stands first.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The mean silhouette of each group.</summary>
    public IReadOnlyList<double> Widths { get; }

    /// <summary>
    /// The mean silhouette of all: 1 where each sequence lies with its like and far from others, 0 where groups touch, below 0 where sequences
    /// lie nearer to another group.
    /// </summary>
    public double Silhouette { get; }

    /// <summary>The mean distance of a sequence to the typical one of its group: what the search makes small.</summary>
    public double MeanDistance { get; }

    /// <summary>What must stand beside them.</summary>
    public IReadOnlyList<Caveat> Caveats => distances.Caveats;

    /// <summary>The group of a sequence, from 0.</summary>
    /// <param name="at">The place of the sequence in the list given.</param>
    public int this[int at] => groupOf[distances.GroupOf(at)];

    /// <summary>How many sequences of the whole list equal the typical one of a group: a sequence of a few is not to be shown.</summary>
    /// <param name="group">The group, from 0.</param>
    public int TypicalCount(int group) => Enumerable.Range(0, Count).Count(at => distances.GroupOf(at) == medoids[group]);

    /// <summary>A place of the list at which the typical sequence of a group stands.</summary>
    /// <param name="group">The group, from 0.</param>
    public int TypicalAt(int group) => Enumerable.Range(0, Count).First(at => distances.GroupOf(at) == medoids[group]);

    /// <summary>Puts sequences into a number of groups. O(d²) an exchange for d different sequences; an exchange lowers the distances.</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="groups">How many groups, from 2 to <see cref="Most"/>.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The groups; or why not: too few sequences (125), or no more different ones than groups (126).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of groups is out of range.</exception>
    public static MethodResult<SequenceGroups> Of(SequenceDistances distances, int groups, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groups, Most);
        return FaultOf(distances, groups) is { } fault
            ? new MethodResult<SequenceGroups>.Refused(fault)
            : new MethodResult<SequenceGroups>.Computed(Find(distances, groups, cancellationToken));
    }

    /// <summary>Puts sequences into as many groups as give the largest mean silhouette; of equal ones the fewest.</summary>
    /// <param name="distances">The distances.</param>
    /// <param name="progress">Told how many numbers of groups are tried; null for nobody.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The groups; or why not, as for a given number.</returns>
    public static MethodResult<SequenceGroups> Best(
        SequenceDistances distances, IProgress<(long Done, long Total)>? progress = null, CancellationToken cancellationToken = default)
    {
        if (FaultOf(distances, 2) is { } fault)
        {
            return new MethodResult<SequenceGroups>.Refused(fault);
        }

        var (most, best) = (Math.Min(Most, distances.Distinct - 1), (SequenceGroups?)null);
        for (var groups = 2; groups <= most; groups++)
        {
            var found = Find(distances, groups, cancellationToken);
            best = best is null || found.Silhouette > best.Silhouette ? found : best;
            progress?.Report((groups - 1, most - 1));
        }

        return new MethodResult<SequenceGroups>.Computed(best!);
    }

    private static NotComputable? FaultOf(SequenceDistances distances, int groups) =>
        distances.Count < FewestSequences ? MethodFaults.TooFewToGroup(distances.Count, FewestSequences)
        : distances.Distinct <= groups ? MethodFaults.TooFewDifferent(distances.Distinct, groups)
        : null;

    private static SequenceGroups Find(SequenceDistances distances, int groups, CancellationToken cancellation)
    {
        var weights = distances.Weights();
        var (medoids, nearest) = MedoidSearch.Of(distances, weights, groups, cancellation);
        var sizes = nearest.Index().GroupBy(row => row.Item).ToDictionary(row => row.Key, row => row.Sum(one => weights[one.Index]));
        int[] order = [.. Enumerable.Range(0, groups).OrderByDescending(group => sizes[group]).ThenBy(group => medoids[group])];
        return new SequenceGroups(
            distances, weights, [.. order.Select(group => medoids[group])], [.. nearest.Select(group => Array.IndexOf(order, group))]);
    }

    private int MedoidOf(int at) => medoids[this[at]];

    private double WidthOf(int at) => widths[distances.GroupOf(at)];
}
