using Skein.Model;
using Skein.Model.Entities;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks;

/// <summary>A person or an organisation in a network.</summary>
/// <param name="Id">Who it is, as decided.</param>
/// <param name="Label">How it is shown.</param>
/// <param name="Kind">Person or organisation.</param>
public sealed record NetworkNode(CanonicalId Id, string Label, EntityKind Kind);

/// <summary>
/// One projection of documented ties: a picture of what sources say under named rules, not of what was. Immutable, in ordinal order
/// throughout, safe for many readers, and rebuilt from statements whenever it is asked for. Nodes without a tie are kept.
/// </summary>
public sealed class Network
{
    private readonly Dictionary<CanonicalId, NetworkNode> _nodes;
    private readonly Lazy<Dictionary<CanonicalId, Dictionary<CanonicalId, List<Tie>>>> _neighbors;

    internal Network(TieVariant variant, EquatableList<NetworkNode> nodes, EquatableList<Tie> ties)
    {
        Variant = variant;
        Nodes = nodes;
        Ties = ties;
        _nodes = nodes.ToDictionary(node => node.Id);
        _neighbors = new(FindNeighbors);
    }

    /// <summary>The variant that it shows.</summary>
    public TieVariant Variant { get; }

    /// <summary>Its nodes, by identifier; those without a tie included.</summary>
    public EquatableList<NetworkNode> Nodes { get; }

    /// <summary>Its ties, by first end, second end and rule.</summary>
    public EquatableList<Tie> Ties { get; }

    /// <summary>What is denied; kept beside the ties, never among them.</summary>
    public required EquatableList<DeniedTie> Denied { get; init; }

    /// <summary>The nodes of which a source leaves open who they are.</summary>
    public required EquatableList<EitherOr> EitherOrs { get; init; }

    /// <summary>The entities that join too many persons to make ties of it.</summary>
    public required EquatableList<SkippedHub> SkippedHubs { get; init; }

    /// <summary>How many protected persons are left out: victims, minors, bystanders and relatives, cleared persons.</summary>
    public required int LeftOut { get; init; }

    /// <summary>The node of that identifier; null when it is not in the network.</summary>
    /// <param name="id">The identifier.</param>
    public NetworkNode? Find(CanonicalId id) => _nodes.GetValueOrDefault(id);

    /// <summary>The ties of a node, in the order of <see cref="Ties"/>; empty when it has none or is not in the network.</summary>
    /// <param name="id">The node.</param>
    public IEnumerable<Tie> TiesOf(CanonicalId id) =>
        Neighbors(id).SelectMany(row => row.Value).OrderBy(tie => tie.A).ThenBy(tie => tie.B).ThenBy(tie => tie.Rule);

    internal IReadOnlyDictionary<CanonicalId, List<Tie>> Neighbors(CanonicalId id) =>
        _neighbors.Value.TryGetValue(id, out var found) ? found : new Dictionary<CanonicalId, List<Tie>>();

    private Dictionary<CanonicalId, Dictionary<CanonicalId, List<Tie>>> FindNeighbors()
    {
        var neighbors = new Dictionary<CanonicalId, Dictionary<CanonicalId, List<Tie>>>();
        foreach (var tie in Ties)
        {
            Add(tie.A, tie.B, tie);
            Add(tie.B, tie.A, tie);
        }

        return neighbors;

        void Add(CanonicalId from, CanonicalId to, Tie tie)
        {
            if (!neighbors.TryGetValue(from, out var around))
            {
                neighbors.Add(from, around = []);
            }

            if (!around.TryGetValue(to, out var ties))
            {
                around.Add(to, ties = []);
            }

            ties.Add(tie);
        }
    }
}
