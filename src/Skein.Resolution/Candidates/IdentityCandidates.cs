using System.Globalization;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Resolution.Identities;
using Skein.Text.Names;

namespace Skein.Resolution.Candidates;

/// <summary>
/// Pairs of entities from different documents that bear the same full name (all parts, folded by <see cref="NameKey"/>, in any order),
/// as questions for the review queue. Two men with one name are normal, so the score stays below <see cref="MaximumScore"/> and nothing
/// is ever merged here. A person's single name (a first name, a kunya's one word) is no full name and yields nothing; a place or an
/// organisation may have a name of one word.
/// </summary>
public static class IdentityCandidates
{
    /// <summary>The rule that makes the proposals.</summary>
    public const string Rule = "same-name/1";

    /// <summary>No score reaches it: the same name alone never makes two entities probably one.</summary>
    public const double MaximumScore = 0.7;

    /// <summary>
    /// How many entities of one name are compared with each other by default; a name more common than that yields a capped list.
    /// </summary>
    public const int DefaultCap = 20;

    /// <summary>Finds the pairs, in the order of kind and name, then of their entities.</summary>
    /// <param name="entities">The entities; the order carries no meaning.</param>
    /// <param name="identities">
    /// What was judged already: pairs that are the same, different, unsure or in conflict are not proposed again.
    /// </param>
    /// <param name="cap">The most entities of one name that are compared, 2 or more; <see cref="DefaultCap"/> by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The cap is below 2.</exception>
    public static CandidateList Find(IEnumerable<NamedEntity> entities, CanonicalIdentities identities, int cap = DefaultCap)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(cap, 2);
        var proposals = new Dictionary<ProposalId, Proposal.IdentityProposal>();
        var capped = new List<CappedName>();
        foreach (var group in ByName(entities))
        {
            var compared = group.Entities.Take(cap).ToList();
            if (compared.Count < group.Entities.Count)
            {
                capped.Add(new CappedName(group.Kind, group.Key, group.Entities.Count, compared.Count));
            }

            foreach (var proposal in Pairs(compared, identities).Select(pair => Propose(group, pair.Left, pair.Right)))
            {
                proposals.TryAdd(proposal.Id, proposal);
            }
        }

        return new CandidateList([.. proposals.Values], [.. capped]);
    }

    private static IEnumerable<NameGroup> ByName(IEnumerable<NamedEntity> entities) =>
        entities
            .SelectMany(entity => entity.Names.Select(name => (Key: NameKey.Fold(name), Entity: entity)))
            .Where(row => IsFullName(row.Entity.Kind, row.Key))
            .GroupBy(row => (row.Entity.Kind, row.Key))
            .Select(same => new NameGroup(
                same.Key.Kind,
                same.Key.Key,
                [.. same.Select(row => row.Entity).DistinctBy(entity => entity.Id).OrderBy(entity => entity.Document is not null).ThenBy(entity => entity.Id)]))
            .Where(group => group.Entities.Count > 1)
            .OrderBy(group => group.Kind)
            .ThenBy(group => group.Key, StringComparer.Ordinal);

    private static bool IsFullName(EntityKind kind, string key) =>
        key.Length > 0 && (kind != EntityKind.Person || key.Contains(' ', StringComparison.Ordinal));

    // Each bearer is asked about once, against the first before it that it may be: n bearers make n - 1 questions, not n(n-1)/2. An answer
    // "same" settles the others through it; an answer "different" brings the next one up in a later run.
    private static IEnumerable<(NamedEntity Left, NamedEntity Right)> Pairs(List<NamedEntity> members, CanonicalIdentities identities)
    {
        for (var i = 1; i < members.Count; i++)
        {
            var right = members[i];
            if (members.Take(i).Any(earlier => identities.AreSame(earlier.Id, right.Id)))
            {
                continue;
            }

            var left = members.Take(i).FirstOrDefault(earlier =>
                (earlier.Document is null || earlier.Document != right.Document)
                && identities.Explain(earlier.Id, right.Id) is IdentityExplanation.NotJudged);
            if (left is not null)
            {
                yield return (left, right);
            }
        }
    }

    private static Proposal.IdentityProposal Propose(NameGroup group, NamedEntity left, NamedEntity right)
    {
        var words = group.Key.Count(c => c == ' ') + 1;
        var isWrittenAlike = left.Names.Any(name =>
            NameKey.Fold(name) == group.Key && right.Names.Contains(name, StringComparer.OrdinalIgnoreCase));
        EquatableList<ScorePart> parts =
        [
            ScorePart.Coded("same-full-name", 0.3, group.Key),
            ScorePart.Coded(isWrittenAlike ? "written-alike" : "written-otherwise", isWrittenAlike ? 0.1 : 0),
            ScorePart.Coded(words == 1 ? "parts.one" : "parts.many", 0.05 * Math.Min(words - 1, 3), words.ToString(CultureInfo.InvariantCulture)),
            ScorePart.Coded("bearers", group.Entities.Count == 2 ? 0.1 : -0.05, group.Entities.Count.ToString(CultureInfo.InvariantCulture)),
        ];
        return new Proposal.IdentityProposal
        {
            // The key is part of the identifier: another shared name is other evidence, and the question may be asked again.
            Id = ProposalId.From(DerivedId.Of("pr", Rule, group.Key, left.Id.Value, right.Id.Value)),
            Left = left.Id,
            Right = right.Id,
            Rule = Rule,
            Score = Math.Round(parts.Sum(part => part.Weight), 2),
            Explanation = parts,
        };
    }

    private sealed record NameGroup(EntityKind Kind, string Key, List<NamedEntity> Entities);
}
