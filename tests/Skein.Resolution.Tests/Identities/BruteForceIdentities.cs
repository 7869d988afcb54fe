using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Tests.Identities;

/// <summary>The definition in README.md word for word: enumerate every simple path between entities that are judged different.</summary>
internal sealed class BruteForceIdentities
{
    private readonly Judgement[] _applied;
    private readonly Judgement[] _differents;

    public BruteForceIdentities(Judgement[] judgements)
    {
        var sames = judgements.Where(judgement => judgement.Verdict == Verdict.Same).ToArray();
        var differents = judgements.Where(judgement => judgement.Verdict == Verdict.Different).ToArray();
        Withheld = differents.ToDictionary(
            different => different.Id,
            different => SimplePaths(sames, different.Left, different.Right, [different.Left]).SelectMany(path => path).ToHashSet());
        var withheld = Withheld.Values.SelectMany(path => path).ToHashSet();
        _applied = [.. sames.Where(same => !withheld.Contains(same.Id))];
        _differents = [.. differents.Where(different => Withheld[different.Id].Count == 0)];
    }

    /// <summary>The sames on some simple path between the ends of each different-judgement.</summary>
    public Dictionary<JudgementId, HashSet<JudgementId>> Withheld { get; }

    public HashSet<EntityId> Same(EntityId entity)
    {
        var all = new HashSet<EntityId> { entity };
        while (true)
        {
            var more = _applied.Where(same => all.Contains(same.Left) != all.Contains(same.Right)).ToList();
            if (more.Count == 0)
            {
                return all;
            }

            more.ForEach(same => all.UnionWith([same.Left, same.Right]));
        }
    }

    public bool AreDifferent(EntityId first, EntityId second) => _differents.Any(different =>
        (Same(first).Contains(different.Left) && Same(second).Contains(different.Right))
        || (Same(first).Contains(different.Right) && Same(second).Contains(different.Left)));

    private static IEnumerable<JudgementId[]> SimplePaths(Judgement[] sames, EntityId start, EntityId goal, EntityId[] seen)
    {
        if (start == goal)
        {
            return [[]];
        }

        return
            from same in sames
            where same.Left == start || same.Right == start
            let next = same.Left == start ? same.Right : same.Left
            where !seen.Contains(next)
            from rest in SimplePaths(sames, next, goal, [.. seen, next])
            select (JudgementId[])[same.Id, .. rest];
    }
}
