using Skein.Model;
using Skein.Networks.Ties;

namespace Skein.Networks.Doubt;

/// <summary>
/// How many there are of something that was counted with each open node as one of its own: a source leaves open which of several it is, so
/// that two that were counted may be one.
/// </summary>
/// <param name="Open">Of how many of those counted a source leaves open who it is.</param>
/// <param name="Least">How many there are at least: if each that may be another of those counted is one. Exact.</param>
/// <param name="Most">
/// How many there can be at most: if only those are that can be nobody outside of what was counted. Exact unless either/ors point at each
/// other in a circle; then it may be too high, never too low.
/// </param>
public sealed record EitherOrCount(int Open, int Least, int Most)
{
    /// <summary>Bounds a count; null where nothing of what was counted is left open.</summary>
    /// <param name="eitherOrs">The either/ors, of any nodes.</param>
    /// <param name="counted">What was counted.</param>
    public static EitherOrCount? Of(IEnumerable<EitherOr> eitherOrs, IReadOnlySet<CanonicalId> counted)
    {
        ArgumentNullException.ThrowIfNull(eitherOrs);
        ArgumentNullException.ThrowIfNull(counted);
        var open = eitherOrs.Where(either => counted.Contains(either.Node)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var within = open.ToDictionary(either => either.Node, either => either.Alternatives.Where(counted.Contains).ToList());
        var mayBe = within.Where(row => row.Value.Count > 0).Select(row => row.Key).ToHashSet();
        var mustBe = open.Where(either => mayBe.Contains(either.Node) && !MayBeOutside(either, counted)).Select(either => either.Node).ToHashSet();
        var reach = mayBe.ToDictionary(node => node, node => Reach(node, within, mayBe));

        // Of open nodes that can only be each other, one remains however they are read: each closed circle counts once.
        var circles = mayBe
            .Where(node => reach[node].IsSubsetOf(mayBe) && reach[node].All(other => reach[other].Contains(node)))
            .Select(node => reach[node].Min())
            .Distinct()
            .Count();
        var inCircles = mustBe.Count(node => reach[node].Contains(node));
        return new EitherOrCount(open.Count, counted.Count - mayBe.Count + circles, counted.Count - mustBe.Count + (inCircles / 2));
    }

    /// <summary>True when it may be somebody who was not counted.</summary>
    internal static bool MayBeOutside(EitherOr either, IReadOnlySet<CanonicalId> counted) =>
        either.HiddenAlternatives > 0 || either.Alternatives.Any(alternative => !counted.Contains(alternative));

    // Whom a node may be, and whom those may be; itself only where a circle leads back to it.
    private static HashSet<CanonicalId> Reach(CanonicalId node, Dictionary<CanonicalId, List<CanonicalId>> within, HashSet<CanonicalId> mayBe)
    {
        var reached = new HashSet<CanonicalId>();
        var edge = new Stack<CanonicalId>(within[node]);
        while (edge.TryPop(out var next))
        {
            if (reached.Add(next) && mayBe.Contains(next))
            {
                within[next].ForEach(edge.Push);
            }
        }

        return reached;
    }
}
