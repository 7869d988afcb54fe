using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Doubt;

/// <summary>
/// Every way in which the either/ors of a network can be read: each open node as one of those whom it may be, or as itself where it may be
/// somebody outside the network. A reading decides nothing; figures are computed under each to say between which bounds they lie.
/// </summary>
public static class EitherOrReadings
{
    /// <summary>No more readings are made: beyond it figures leave open nodes open, and say so.</summary>
    public const int Most = 64;

    /// <summary>
    /// The readings, each from open nodes to whom they are in it; a node that is not named stays itself. One reading that names nobody where
    /// nothing is left open.
    /// </summary>
    /// <param name="eitherOrs">The either/ors.</param>
    /// <param name="counted">The nodes that count; an alternative that is not among them is somebody outside.</param>
    /// <returns>The readings; null when there are more than <see cref="Most"/>.</returns>
    public static IReadOnlyList<IReadOnlyDictionary<CanonicalId, CanonicalId>>? Of(IEnumerable<EitherOr> eitherOrs, IReadOnlySet<CanonicalId> counted)
    {
        ArgumentNullException.ThrowIfNull(eitherOrs);
        ArgumentNullException.ThrowIfNull(counted);
        List<Dictionary<CanonicalId, CanonicalId>> readings = [[]];
        foreach (var either in eitherOrs.Where(either => counted.Contains(either.Node)))
        {
            List<CanonicalId> choices = [.. either.Alternatives.Where(counted.Contains)];
            if (choices.Count == 0)
            {
                continue;
            }

            if (EitherOrCount.MayBeOutside(either, counted))
            {
                choices.Add(either.Node);
            }

            if ((long)readings.Count * choices.Count > Most)
            {
                return null;
            }

            readings = [.. readings.SelectMany(reading => choices.Select(choice => new Dictionary<CanonicalId, CanonicalId>(reading) { [either.Node] = choice }))];
        }

        return [.. readings.Select(Resolve)];
    }

    // "A is B" and "B is C" make A the same as C; those that are read as each other in a circle are one, under the smallest identifier.
    private static Dictionary<CanonicalId, CanonicalId> Resolve(Dictionary<CanonicalId, CanonicalId> reading) =>
        reading.Keys.ToDictionary(node => node, node =>
        {
            var (seen, last) = (new List<CanonicalId>(), node);
            while (!seen.Contains(last) && reading.TryGetValue(last, out var next))
            {
                seen.Add(last);
                last = next;
            }

            return seen.IndexOf(last) is >= 0 and var start ? seen[start..].Min() : last;
        });
}
