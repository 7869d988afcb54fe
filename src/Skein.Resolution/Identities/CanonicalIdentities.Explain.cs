using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Identities;

/// <content>What the identities rest on.</content>
public sealed partial class CanonicalIdentities
{
    /// <summary>Why the two are one, or two, or neither.</summary>
    /// <param name="first">Where the explanation starts.</param>
    /// <param name="second">Where it ends.</param>
    public IdentityExplanation Explain(EntityId first, EntityId second)
    {
        if (first == second)
        {
            return new IdentityExplanation.Same([]);
        }

        if (!_indexOf.TryGetValue(first, out var from) || !_indexOf.TryGetValue(second, out var to))
        {
            return new IdentityExplanation.NotJudged();
        }

        if (_smallest[from] == _smallest[to])
        {
            return new IdentityExplanation.Same(Chain(from, to, IsApplied));
        }

        if (FindDifferent(first, second) is { } different)
        {
            var (near, far) = (_indexOf[different.Left], _indexOf[different.Right]);
            (near, far) = _smallest[near] == _smallest[from] ? (near, far) : (far, near);
            return new IdentityExplanation.Different(Chain(from, near, IsApplied), different, Chain(far, to, IsApplied));
        }

        if (_tree.RootOf[from] == _tree.RootOf[to])
        {
            return new IdentityExplanation.InConflict(Chain(from, to, _ => true), ConflictsBetween(from, to));
        }

        var unsure = On(first, second).Where(judgement => judgement.Verdict == Verdict.Unsure).ToEquatableList();
        return unsure.Count > 0 ? new IdentityExplanation.Unsure(unsure) : new IdentityExplanation.NotJudged();
    }

    /// <summary>
    /// The same-judgements that a conflict withholds: all that lie on some simple path between its two entities; by identifier.
    /// </summary>
    /// <param name="conflict">One of <see cref="Conflicts"/>.</param>
    /// <exception cref="ArgumentException">The conflict is none of these identities.</exception>
    public EquatableList<Judgement> SamesIn(IdentityConflict conflict)
    {
        if (!Conflicts.Contains(conflict))
        {
            throw new ArgumentException("The conflict is none of these identities.", nameof(conflict));
        }

        // The blocks hang together at their tops, so walking their edges from one end reaches all of them.
        var blocks = BlocksOf(conflict).ToHashSet();
        var edges = new SortedSet<int>();
        var open = new Stack<int>([_indexOf[conflict.Left]]);
        while (open.TryPop(out var vertex))
        {
            foreach (var edge in _sames.EdgesAt(vertex))
            {
                if (blocks.Contains(_tree.BlockOf[edge]) && edges.Add(edge))
                {
                    open.Push(_sames.Across(edge, vertex));
                }
            }
        }

        return edges.Select(edge => _sames.Judgements[edge]).ToEquatableList();
    }

    private EquatableList<IdentityConflict> ConflictsBetween(int from, int to)
    {
        var blocks = _tree.Between(from, to).ToHashSet();
        return Conflicts.Where(conflict => BlocksOf(conflict).Any(blocks.Contains)).ToEquatableList();
    }

    private IEnumerable<int> BlocksOf(IdentityConflict conflict) => _tree.Between(_indexOf[conflict.Left], _indexOf[conflict.Right]);

    private EquatableList<IdentityStep> Chain(int from, int to, Func<int, bool> isOpen)
    {
        var steps = new List<IdentityStep>();
        foreach (var edge in _sames.ShortestPath(from, to, isOpen) ?? [])
        {
            var next = _sames.Across(edge, from);
            steps.Add(new IdentityStep(_entities[from], _entities[next], _sames.Judgements[edge]));
            from = next;
        }

        return steps.ToEquatableList();
    }
}
