using Skein.Exchange.Tables;
using Skein.Graph.Edges;
using Skein.Model;

namespace Skein.Exchange.Coded;

/// <summary>
/// A network that somebody coded elsewhere: labels and edges, without statements and without identities. Nothing of it enters a case.
/// </summary>
public sealed record CodedNetwork
{
    /// <summary>The label of each vertex, by number; two may be alike where the file tells them apart by identifiers.</summary>
    public required EquatableList<string> Labels { get; init; }

    /// <summary>The edges, in the order of the file, with those of weights, probabilities, layers and spans that it gives. Days are counted from 1970-01-01.</summary>
    public required EdgeList Edges { get; init; }

    /// <summary>The names of the layers, by number; one empty name where the file has none.</summary>
    public required EquatableList<string> Layers { get; init; }

    /// <summary>True when every edge has a direction.</summary>
    public required bool IsDirected { get; init; }

    /// <summary>Whether each edge has a direction, where some have one and some have none; otherwise empty.</summary>
    public EquatableList<bool> Directions { get; init; } = [];

    /// <summary>True when at least one edge has a direction.</summary>
    public bool HasDirections => IsDirected || Directions.Count > 0;

    /// <summary>What the file, or a table of nodes beside it, says of nodes, by the name of the column or data key.</summary>
    public EquatableList<CodedAttribute> Attributes { get; init; } = [];

    /// <summary>Columns or data keys of edges that were not read, in the order of the file.</summary>
    public required EquatableList<string> Ignored { get; init; }
}

/// <summary>One thing that is said of nodes, such as a group that somebody coded.</summary>
/// <param name="Name">The name of the column or data key, as the file writes it.</param>
/// <param name="Values">The value of each vertex, by number; empty where none is given.</param>
public sealed record CodedAttribute(string Name, EquatableList<string> Values);

/// <summary>What came of reading a coded network.</summary>
public abstract record CodedNetworkReading
{
    private CodedNetworkReading()
    {
    }

    /// <summary>Everything was read.</summary>
    /// <param name="Network">The network.</param>
    public sealed record Read(CodedNetwork Network) : CodedNetworkReading;

    /// <summary>Something cannot be read, so that nothing is: a network with silent gaps is worse than none.</summary>
    /// <param name="Faults">The first faults, 50 at most, in the order of the file; the row of an XML file is its line.</param>
    public sealed record Faulty(EquatableList<TableFault> Faults) : CodedNetworkReading;
}
