using Skein.Model.Entities;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching;

/// <summary>The persons and organisations of a case by the keys of their names, to look up names that come from elsewhere. Immutable once made.</summary>
internal sealed class NameIndex
{
    private readonly NamedIdentities _identities;
    private readonly Dictionary<ulong, List<int>> _blocks = [];

    public NameIndex(NamedIdentities identities)
    {
        _identities = identities;
        for (var number = 0; number < identities.Count; number++)
        {
            foreach (var key in identities[number].Prepared.SelectMany(NameBlocks.KeysOf).Distinct())
            {
                if (!_blocks.TryGetValue(key, out var members))
                {
                    _blocks[key] = members = [];
                }

                members.Add(number);
            }
        }
    }

    /// <summary>Those of a kind that share a key with one of the names; only they are worth comparing.</summary>
    public IEnumerable<NamedIdentity> Candidates(IReadOnlyList<PreparedName> names, EntityKind kind) => names
        .SelectMany(NameBlocks.KeysOf).Distinct()
        .SelectMany(key => _blocks.TryGetValue(key, out var members) ? members : [])
        .Distinct().Select(number => _identities[number]).Where(identity => identity.Kind == kind && identity.Prepared.Length > 0);

    /// <summary>The two names that are most alike, one of those given and one of the identity.</summary>
    public static (PreparedName One, PreparedName Other, double Probability) Best(IReadOnlyList<PreparedName> names, NamedIdentity identity) => names
        .SelectMany(one => identity.Prepared.Select(other => (One: one, Other: other)))
        .Select(pair => (pair.One, pair.Other, Probability: NameComparer.Shipped.Probability(pair.One, pair.Other)))
        .MaxBy(pair => pair.Probability);
}
