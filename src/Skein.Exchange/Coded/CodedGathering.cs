using System.Globalization;
using Skein.Exchange.Tables;
using Skein.Graph.Edges;
using Skein.Model;

namespace Skein.Exchange.Coded;

/// <summary>An edge as a file writes it; empty text where it gives nothing.</summary>
internal readonly record struct CodedEdge(string Source, string Target)
{
    public string Weight { get; init; } = "";

    public string Probability { get; init; } = "";

    public string Layer { get; init; } = "";

    public string Start { get; init; } = "";

    public string End { get; init; } = "";

    public bool IsDirected { get; init; }
}

/// <summary>Gathers nodes, edges and faults of one file, whatever its form.</summary>
internal sealed partial class CodedGathering(string file)
{
    private const int MostFaults = 50;
    private const int MostNodes = 2_000_000;
    private const int MostEdges = 10_000_000;
    private readonly List<TableFault> _faults = [];
    private readonly List<string> _labels = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte> _layers = new(StringComparer.Ordinal);
    private readonly List<string> _ignored = [];
    private readonly EdgeListBuilder _edges = new();
    private readonly List<bool> _directions = [];

    /// <summary>True when reading on is of no use: too many faults, or too much of anything.</summary>
    public bool IsOver { get; private set; }

    public void Report(int row, string? column, (string Code, string Sentence) fault)
    {
        if (_faults.Count < MostFaults)
        {
            _faults.Add(new TableFault(file, row, column, fault.Code, fault.Sentence));
        }

        IsOver |= _faults.Count >= MostFaults;
    }

    public void Ignore(string column)
    {
        if (!_ignored.Contains(column, StringComparer.Ordinal))
        {
            _ignored.Add(column);
        }
    }

    /// <summary>The number of a node; a new one where it is not known.</summary>
    public int NodeOf(string id)
    {
        if (!_numbers.TryGetValue(id, out var number))
        {
            _numbers[id] = number = _labels.Count;
            _labels.Add(id);
        }

        return number;
    }

    public bool AddNode(int row, string id, string label)
    {
        if (_tabled.Remove(id))
        {
            return true;
        }

        if (_numbers.ContainsKey(id))
        {
            Report(row, "id", CodedFaults.NodeTwice(id));
            return false;
        }

        _labels[NodeOf(id)] = label.Length > 0 ? label : id;
        return IsWithin(row);
    }

    /// <summary>Adds an edge.</summary>
    /// <param name="row">Its row or line.</param>
    /// <param name="edge">What the file says of it.</param>
    /// <param name="nodesAreKnown">True when an end that is no node is a fault, false when edges make the nodes.</param>
    public void AddEdge(int row, in CodedEdge edge, bool nodesAreKnown)
    {
        var before = _faults.Count;
        foreach (var (id, column) in (ReadOnlySpan<(string, string)>)[(edge.Source, "source"), (edge.Target, "target")])
        {
            if (id.Length == 0)
            {
                Report(row, column, TableFaults.Empty);
            }
            else if (nodesAreKnown && !_numbers.ContainsKey(id))
            {
                Report(row, column, CodedFaults.UnknownNode(id));
            }
        }

        var weight = Number(row, "weight", edge.Weight, number => number > 0, CodedFaults.NotAWeight);
        var probability = Number(row, "probability", edge.Probability, number => number is >= 0 and <= 1, CodedFaults.NotAProbability);
        var span = SpanText.Of(edge.Start, edge.End, (column, fault) => Report(row, column, fault));
        var layer = LayerOf(row, edge.Layer);
        if (_faults.Count == before && !IsOver)
        {
            _edges.Add(NodeOf(edge.Source), NodeOf(edge.Target), weight, probability, layer, span);
            _directions.Add(edge.IsDirected);
            IsWithin(row);
        }
    }

    public CodedNetworkReading Finish()
    {
        if (_faults.Count > 0)
        {
            return new CodedNetworkReading.Faulty(_faults.ToEquatableList());
        }

        var read = _edges.ToEdgeList();
        var edges = new EdgeListBuilder(_labels.Count, isFixed: true);
        for (var row = 0; row < read.Count; row++)
        {
            edges.Add(
                read.From[row],
                read.To[row],
                read.Weights.IsEmpty ? 1 : read.Weights[row],
                read.Probabilities.IsEmpty ? 1 : read.Probabilities[row],
                read.Layers.IsEmpty ? (byte)0 : read.Layers[row],
                read.Spans.IsEmpty ? null : read.Spans[row]);
        }

        return new CodedNetworkReading.Read(new CodedNetwork
        {
            Labels = _labels.ToEquatableList(),
            Edges = edges.ToEdgeList(),
            Layers = _layers.Count == 0 ? [""] : _layers.OrderBy(layer => layer.Value).Select(layer => layer.Key).ToEquatableList(),
            IsDirected = read.Count > 0 && !_directions.Contains(false),
            Directions = _directions.Contains(true) && _directions.Contains(false) ? _directions.ToEquatableList() : [],
            Attributes = Attributes(),
            Ignored = _ignored.ToEquatableList(),
        });
    }

    private bool IsWithin(int row)
    {
        if (_labels.Count <= MostNodes && _edges.Count <= MostEdges)
        {
            return true;
        }

        Report(row, null, CodedFaults.TooMany(MostNodes, MostEdges));
        IsOver = true;
        return false;
    }

    private byte LayerOf(int row, string name)
    {
        if (_layers.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_layers.Count > byte.MaxValue)
        {
            Report(row, "layer", CodedFaults.TooManyLayers(byte.MaxValue + 1));
            return 0;
        }

        return _layers[name] = (byte)_layers.Count;
    }

    private double Number(int row, string column, string text, Func<double, bool> isFit, Func<string, (string, string)> fault)
    {
        if (text.Length == 0)
        {
            return 1;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && isFit(number))
        {
            return number;
        }

        Report(row, column, fault(text));
        return 1;
    }
}
