using Skein.Resolution.Blocking;
using Skein.Resolution.Records;

namespace Skein.Casework.Matching;

/// <summary>
/// The identities of a case by the names that they bear: those of exactly the same names stand together, so that a name that a thousand
/// documents have is compared with others once. Two identities are alike in their names exactly when their sets are.
/// </summary>
internal sealed class NameSets
{
    private readonly NamedIdentities _identities;
    private readonly int[][] _members;
    private readonly List<NamedIdentity> _first;
    private readonly RecordTable _table;

    public NameSets(NamedIdentities identities)
    {
        _identities = identities;
        _members =
        [
            .. Enumerable.Range(0, identities.Count)
                .GroupBy(number => identities[number].NameSet, StringComparer.Ordinal)
                .Select(members => members.OrderByDescending(Rank).ToArray()),
        ];
        _first = [.. _members.Select(members => identities[members[0]])];
        _table = RecordTable.From(_first.Select(identity => identity.ToRecord()));
    }

    public int Count => _members.Length;

    /// <summary>
    /// Who bears the names of a set, by number: the one that the case has first, then the one named by most documents, so that all ask about
    /// the same one.
    /// </summary>
    public IReadOnlyList<int> Members(int set) => _members[set];

    /// <summary>What orders the members of a set, and those of several sets that are equally alike to one.</summary>
    public (bool IsOfCase, int Documents, int Number) Rank(int identity) => (_identities[identity].IsOfCase, _identities[identity].Documents.Count, -identity);

    /// <summary>The pairs of sets that share a key and have a chosen one among them, a set with several members and itself too, with the probability of their names; by batches, on all threads.</summary>
    public IEnumerable<(int Left, int Right, double Probability)> Alike(IReadOnlyList<bool> isChosen, double least, CancellationToken cancellation)
    {
        var pairs = CandidateSearch.Build(_table, [new NameBlocks(_first)], cancellation: cancellation).Pairs()
            .Concat(Enumerable.Range(0, Count).Where(set => _members[set].Length > 1).Select(set => (Left: set, Right: set)))
            .Where(pair => isChosen[pair.Left] || isChosen[pair.Right]);
        foreach (var batch in pairs.Chunk(1 << 14))
        {
            var probabilities = new double[batch.Length];
            Parallel.For(0, batch.Length, new ParallelOptions { CancellationToken = cancellation }, at =>
                probabilities[at] = _identities.Names(_members[batch[at].Left][0], _members[batch[at].Right][0])?.Probability ?? 0);
            for (var at = 0; at < batch.Length; at++)
            {
                if (probabilities[at] >= least)
                {
                    yield return (batch[at].Left, batch[at].Right, probabilities[at]);
                }
            }
        }
    }
}
