namespace Skein.Graph.Edges;

/// <summary>What came of reading a file of edges: the edges, or what is wrong with which line.</summary>
public abstract record EdgeListReading
{
    private EdgeListReading()
    {
    }

    /// <summary>Every line was read.</summary>
    /// <param name="Edges">The edges, in the order of the file.</param>
    public sealed record Read(EdgeList Edges) : EdgeListReading;

    /// <summary>Some line cannot be read, so that nothing is: a graph with silent gaps is worse than none.</summary>
    /// <param name="Faults">The first faults, twenty at most, in the order of the file.</param>
    public sealed record Faulty(IReadOnlyList<EdgeListFault> Faults) : EdgeListReading;
}

/// <summary>A line that cannot be read.</summary>
/// <param name="Line">Its number, from 1.</param>
/// <param name="Code">The code of the fault, such as SK-GRA-001.</param>
/// <param name="Sentence">What is wrong and what to do.</param>
public sealed record EdgeListFault(int Line, string Code, string Sentence);
