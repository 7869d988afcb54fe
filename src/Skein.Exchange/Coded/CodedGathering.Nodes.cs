using Skein.Model;

namespace Skein.Exchange.Coded;

/// <summary>What is said of nodes, beside their labels.</summary>
internal sealed partial class CodedGathering
{
    private const int MostAttributes = 64;
    private readonly List<(string Name, Dictionary<int, string> Values)> _attributes = [];

    private readonly HashSet<string> _tabled = new(StringComparer.Ordinal);

    /// <summary>True when a table of nodes was read before the edges, so that an edge may name no other.</summary>
    public bool NodesAreKnown { get; private set; }

    /// <summary>Gives the nodes of a table to what gathers the edges, where the file of the edges may name each once more.</summary>
    public void HandOn(CodedGathering edges)
    {
        foreach (var (id, number) in _numbers.OrderBy(node => node.Value))
        {
            edges._numbers[id] = number;
            edges._labels.Add(_labels[number]);
            edges._tabled.Add(id);
        }

        edges._attributes.AddRange(_attributes);
        edges.NodesAreKnown = true;
    }

    /// <summary>Keeps what is said of a node; a name is known again whatever its capitals.</summary>
    public void Describe(string id, string name, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        var at = _attributes.FindIndex(attribute => attribute.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
        {
            if (_attributes.Count >= MostAttributes)
            {
                Ignore(name);
                return;
            }

            at = _attributes.Count;
            _attributes.Add((name, []));
        }

        _attributes[at].Values[NodeOf(id)] = value;
    }

    private EquatableList<CodedAttribute> Attributes() => _attributes
        .Select(attribute => new CodedAttribute(
            attribute.Name,
            Enumerable.Range(0, _labels.Count).Select(vertex => attribute.Values.GetValueOrDefault(vertex, "")).ToEquatableList()))
        .ToEquatableList();
}
