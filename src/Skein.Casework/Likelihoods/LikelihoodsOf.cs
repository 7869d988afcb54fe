using Skein.Model;
using Skein.Networks.Graphs;

namespace Skein.Casework.Likelihoods;

/// <summary>
/// What counts for a network of all that analysts stated: of one analyst theirs; of all, what all who spoke on a pair agree on. A pair on
/// which they differ counts as unstated, so that both bounds are shown, and <see cref="Disputed"/> says how many those are. Immutable.
/// </summary>
public sealed class LikelihoodsOf
{
    private readonly Dictionary<(CanonicalId A, CanonicalId B), TieLikelihood> _stated = [];

    internal LikelihoodsOf(LikelihoodList list, Coder? analyst)
    {
        Analyst = analyst;
        foreach (var pair in list.Pairs.Where(pair => !pair.IsOne))
        {
            var counted = pair.Stated.Where(likelihood => likelihood.Counts && (analyst is null || likelihood.By == analyst)).ToList();
            if (counted.Count == 0)
            {
                continue;
            }

            if (counted.TrueForAll(likelihood => likelihood.Probability.Equals(counted[0].Probability)))
            {
                _stated[(pair.A.Id, pair.B.Id)] = new TieLikelihood(counted[0].Probability, Names(counted), Reasons(counted));
            }
            else
            {
                Disputed++;
            }
        }
    }

    /// <summary>Whose they are; null for those of all.</summary>
    public Coder? Analyst { get; }

    /// <summary>Pairs that count as unstated because analysts differ; 0 when one analyst is asked for.</summary>
    public int Disputed { get; }

    /// <summary>Pairs with a probability that counts.</summary>
    public int Stated => _stated.Count;

    /// <summary>What counts for two nodes, in whatever order; null when nothing does. Fits <see cref="NetworkGraph.Of"/>.</summary>
    /// <param name="a">One of the two.</param>
    /// <param name="b">The other.</param>
    public TieLikelihood? Between(CanonicalId a, CanonicalId b) => _stated.GetValueOrDefault(a.CompareTo(b) < 0 ? (a, b) : (b, a));

    private static string Names(List<LikelihoodView> agreeing) => string.Join(", ", agreeing.Select(likelihood => likelihood.By.Name));

    private static string Reasons(List<LikelihoodView> agreeing) => agreeing is [var only]
        ? only.Reason
        : string.Join("\n", agreeing.Select(likelihood => $"{likelihood.By.Name}: {likelihood.Reason}"));
}
