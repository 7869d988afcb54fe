using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Identities;

/// <summary>
/// Who is who, computed from judgements: a pure function of their set, whatever their order. Immutable and safe for many readers. Same is
/// transitive; a different is binding; judgements that contradict each other are reported and neither side is applied (README.md of this
/// folder says exactly which). Takes time nearly linear in the number of judgements.
/// </summary>
public sealed partial class CanonicalIdentities
{
    private readonly EntityId[] _entities;
    private readonly Dictionary<EntityId, int> _indexOf;
    private readonly SameGraph _sames;
    private readonly BlockTree _tree;
    private readonly WithheldBlocks _withheld;
    private readonly int[] _smallest;
    private readonly Dictionary<int, EquatableList<EntityId>> _members = [];
    private readonly Dictionary<(int, int), Judgement> _differents = [];
    private readonly ILookup<(int, int), Judgement> _byPair;

    private CanonicalIdentities(Judgement[] judgements)
    {
        _entities = [.. judgements.SelectMany(judgement => new[] { judgement.Left, judgement.Right }).Distinct().Order()];
        _indexOf = _entities.Index().ToDictionary(row => row.Item, row => row.Index);
        _byPair = judgements.ToLookup(judgement => Pair(_indexOf[judgement.Left], _indexOf[judgement.Right]));

        var sames = judgements.Where(judgement => judgement.Verdict == Verdict.Same).ToArray();
        _sames = new SameGraph(_entities.Length, sames, [.. sames.Select(same => (_indexOf[same.Left], _indexOf[same.Right]))]);
        _tree = new BlockTree(_sames);
        _withheld = new WithheldBlocks(_tree, _entities.Length);

        var differents = judgements
            .Where(judgement => judgement.Verdict == Verdict.Different)
            .GroupBy(judgement => Pair(_indexOf[judgement.Left], _indexOf[judgement.Right]))
            .OrderBy(group => group.Key)
            .ToList();
        var conflicting = differents.Where(group => _tree.RootOf[group.Key.Item1] == _tree.RootOf[group.Key.Item2]).ToList();
        Conflicts = [.. conflicting.Select(group =>
            new IdentityConflict(_entities[group.Key.Item1], _entities[group.Key.Item2], group.ToEquatableList()))];
        conflicting.ForEach(group => _withheld.WithholdBetween(group.Key.Item1, group.Key.Item2));

        _smallest = Unite();
        foreach (var group in differents.Except(conflicting))
        {
            _differents.TryAdd(Pair(_smallest[group.Key.Item1], _smallest[group.Key.Item2]), group.First());
        }

        foreach (var members in Enumerable.Range(0, _entities.Length).GroupBy(index => _smallest[index]))
        {
            _members.Add(members.Key, members.Select(index => _entities[index]).ToEquatableList());
        }

        Unsure = [.. judgements.Where(judgement =>
            judgement.Verdict == Verdict.Unsure
            && !AreSame(judgement.Left, judgement.Right)
            && !AreDifferent(judgement.Left, judgement.Right))];
    }

    /// <summary>The contradictions among the judgements, by their two entities; empty when there are none.</summary>
    public EquatableList<IdentityConflict> Conflicts { get; }

    /// <summary>The judgements that it cannot be said, where no other judgement that is applied decides it; by identifier.</summary>
    public EquatableList<Judgement> Unsure { get; }

    /// <summary>The identities of more than one entity, in ordinal order.</summary>
    public IEnumerable<CanonicalId> Merged =>
        _members.Where(row => row.Value.Count > 1).OrderBy(row => row.Key).Select(row => CanonicalId.From(_entities[row.Key].Value));

    /// <summary>Computes the identities.</summary>
    /// <param name="judgements">
    /// The judgements in force, withdrawn ones left out, in any order. One that is given twice counts once; one on an entity and itself
    /// says nothing and is passed over.
    /// </param>
    public static CanonicalIdentities From(IEnumerable<Judgement> judgements) => new(
        [.. judgements
            .Where(judgement => judgement.Left != judgement.Right)
            .Distinct()
            .OrderBy(judgement => judgement.Id)
            .ThenBy(judgement => judgement.Left)
            .ThenBy(judgement => judgement.Right)
            .ThenBy(judgement => judgement.Verdict)]);

    /// <summary>
    /// The identity of an entity: the ordinally smallest entity among those it is one with; its own identifier when nothing was judged.
    /// </summary>
    /// <param name="entity">Any entity.</param>
    public CanonicalId Of(EntityId entity) =>
        CanonicalId.From(_indexOf.TryGetValue(entity, out var index) ? _entities[_smallest[index]].Value : entity.Value);

    /// <summary>
    /// The entities that are one, in ordinal order. An identifier that was an identity's before a judgement was added leads to the
    /// identity that its entity has now.
    /// </summary>
    /// <param name="identity">The identity.</param>
    public EquatableList<EntityId> Members(CanonicalId identity) =>
        _indexOf.TryGetValue(EntityId.From(identity.Value), out var index) ? _members[_smallest[index]] : [EntityId.From(identity.Value)];

    /// <summary>True when the two are one entity, or judged to be one, directly or through others, without conflict.</summary>
    /// <param name="first">One entity.</param>
    /// <param name="second">Another.</param>
    public bool AreSame(EntityId first, EntityId second) => Of(first) == Of(second);

    /// <summary>
    /// True when the two are judged different, directly or because each is the same as one end of such a judgement. False, too, while the
    /// judgement is in conflict with others.
    /// </summary>
    /// <param name="first">One entity.</param>
    /// <param name="second">Another.</param>
    public bool AreDifferent(EntityId first, EntityId second) => FindDifferent(first, second) is not null;

    /// <summary>The judgements, of any verdict, on just these two entities, applied or not; by identifier.</summary>
    /// <param name="first">One entity.</param>
    /// <param name="second">Another.</param>
    public IEnumerable<Judgement> On(EntityId first, EntityId second) =>
        _indexOf.TryGetValue(first, out var left) && _indexOf.TryGetValue(second, out var right) ? _byPair[Pair(left, right)] : [];

    private Judgement? FindDifferent(EntityId first, EntityId second) =>
        _indexOf.TryGetValue(first, out var left) && _indexOf.TryGetValue(second, out var right)
            ? _differents.GetValueOrDefault(Pair(_smallest[left], _smallest[right]))
            : null;

    // The smallest vertex of each vertex's identity: vertices are visited in their order, so a component is entered by its smallest.
    private int[] Unite()
    {
        var smallest = new int[_entities.Length];
        Array.Fill(smallest, -1);
        var open = new Stack<int>();
        for (var start = 0; start < smallest.Length; start++)
        {
            if (smallest[start] < 0)
            {
                smallest[start] = start;
                open.Push(start);
            }

            while (open.TryPop(out var vertex))
            {
                foreach (var edge in _sames.EdgesAt(vertex))
                {
                    var other = _sames.Across(edge, vertex);
                    if (smallest[other] < 0 && IsApplied(edge))
                    {
                        smallest[other] = start;
                        open.Push(other);
                    }
                }
            }
        }

        return smallest;
    }

    private bool IsApplied(int edge) => !_withheld.Contains(_tree.BlockOf[edge]);

    private static (int First, int Second) Pair(int left, int right) => left < right ? (left, right) : (right, left);
}
