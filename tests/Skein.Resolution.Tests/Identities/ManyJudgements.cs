using System.Globalization;
using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Tests.Identities;

/// <summary>Many random judgements, and the clusters in which they hang together.</summary>
internal static class ManyJudgements
{
    /// <summary>Random judgements on persons, each on two of one neighborhood of so many: small ones make chains, loops and conflicts common.</summary>
    public static Judgement[] Random(Random random, int judgements, int persons, int reach) =>
    [
        .. Enumerable.Range(0, judgements).Select(number =>
        {
            var left = random.Next(persons);
            var (start, size) = (left / reach * reach, Math.Min(reach, persons - (left / reach * reach)));
            var right = start + ((left - start + 1 + random.Next(size - 1)) % size);
            return new Judgement
            {
                Id = JudgementId.From(string.Create(CultureInfo.InvariantCulture, $"j-{number:00000}")),
                Left = Id(left),
                Right = Id(right),
                Verdict = random.Next(40) switch { < 36 => Verdict.Same, < 38 => Verdict.Different, _ => Verdict.Unsure },
                Reason = "as a test says",
            };
        }),
    ];

    public static EntityId Id(int person) => EntityId.From(string.Create(CultureInfo.InvariantCulture, $"p-{person:00000}"));

    public static IEnumerable<EntityId> Entities(IEnumerable<Judgement> judgements) =>
        judgements.SelectMany(judgement => new[] { judgement.Left, judgement.Right }).Distinct();

    /// <summary>The judgements parted into those that hang together by a chain of any verdict.</summary>
    public static IReadOnlyList<Judgement[]> Clusters(IReadOnlyCollection<Judgement> judgements)
    {
        var near = judgements.SelectMany(judgement => new[] { (Entity: judgement.Left, judgement), (Entity: judgement.Right, judgement) })
            .ToLookup(row => row.Entity, row => row.judgement);
        var (seen, clusters) = (new HashSet<Judgement>(), new List<Judgement[]>());
        foreach (var start in judgements.Where(seen.Add))
        {
            var (cluster, open) = (new List<Judgement>(), new Queue<Judgement>([start]));
            while (open.TryDequeue(out var judgement))
            {
                cluster.Add(judgement);
                foreach (var next in near[judgement.Left].Concat(near[judgement.Right]).Where(seen.Add))
                {
                    open.Enqueue(next);
                }
            }

            clusters.Add([.. cluster.OrderBy(judgement => judgement.Id)]);
        }

        return clusters;
    }

    /// <summary>Rounds in which one judgement of each cluster is taken away, until each was.</summary>
    public static IEnumerable<List<(Judgement[] Cluster, Judgement Gone)>> Rounds(IReadOnlyList<Judgement[]> clusters)
    {
        for (var number = 0; clusters.Any(cluster => number < cluster.Length); number++)
        {
            yield return [.. clusters.Where(cluster => number < cluster.Length).Select(cluster => (cluster, cluster[number]))];
        }
    }
}
