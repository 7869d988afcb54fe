using Skein.Graph;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Evaluation.Graphs;

/// <summary>
/// <c>skein eval graph</c>: an edge list in, one JSON object out, with the seconds of each repetition of each metric, aggregates, and values
/// if asked for. The time to read the file (<c>loadSeconds</c>) and that of the first building of the graph (<c>buildSeconds</c>) stand apart.
/// A time covers the computation alone: every run has a graph that was just built and nothing that another run found out, and ends before
/// values are summed up. The graph is simple and undirected. The items of the summary are metrics.
/// </summary>
public static class GraphTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "graph";

    /// <summary>Reads the list, measures and writes the object. A list with a faulty line is not measured at all.</summary>
    /// <param name="input">An edge list, <c>u v [weight [probability]]</c>, plain or compressed with gzip; can seek.</param>
    /// <param name="output">Takes one JSON object and a line feed; nothing when there are faults.</param>
    /// <param name="request">What to measure.</param>
    /// <param name="time">The clock of all times.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The summary; a fault of the request, or of a file that cannot be unpacked, stands at line 0.</returns>
    public static EvaluationSummary Run(
        Stream input, TextWriter output, GraphRequest request, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        if (Read(input, out var faults) is not { } edges)
        {
            return EvaluationSummary.Since(time, started, Name, 0, faults);
        }

        edges = request.UsesWeights ? edges : WithoutWeights(edges);
        var load = time.GetElapsedTime(started).TotalSeconds;
        var building = time.GetTimestamp();
        var graph = CompactGraph.From(edges);
        var build = time.GetElapsedTime(building).TotalSeconds;
        if (request.Resolve(graph.IsUncertain, out var fault) is not { } measures)
        {
            return EvaluationSummary.Since(time, started, Name, 0, [new EvaluationFault(0, fault!)]);
        }

        using var report = new GraphReport(output);
        report.Begin(graph, request, load, build);
        graph = null;
        var work = new Work { Threads = request.Threads, Cancellation = cancellationToken };
        foreach (var measure in measures)
        {
            var (seconds, outcome) = GraphTimes.Of(
                measure, () => new GraphSubject(edges, CompactGraph.From(edges), request, work), request, time, cancellationToken);
            report.Add(measure.Name, seconds, outcome, request.WithValues);
        }

        report.End();
        return EvaluationSummary.Since(time, started, Name, measures.Count, []);
    }

    private static EdgeList? Read(Stream input, out IReadOnlyList<EvaluationFault> faults)
    {
        try
        {
            var reading = EdgeListFile.Read(input);
            faults = reading is EdgeListReading.Faulty faulty
                ? [.. faulty.Faults.Select(line => new EvaluationFault(line.Line, $"{line.Sentence} ({line.Code})"))]
                : [];
            return (reading as EdgeListReading.Read)?.Edges;
        }
        catch (InvalidDataException)
        {
            faults = [new EvaluationFault(0, "The file begins as one packed with gzip and cannot be unpacked; it is probably cut off. Copy or pack it again.")];
            return null;
        }
    }

    private static EdgeList WithoutWeights(EdgeList edges)
    {
        if (edges.Weights.Length == 0)
        {
            return edges;
        }

        var plain = new EdgeListBuilder(edges.VertexCount);
        for (var row = 0; row < edges.Count; row++)
        {
            plain.Add(edges.From[row], edges.To[row], probability: edges.Probabilities.Length == 0 ? 1 : edges.Probabilities[row]);
        }

        return plain.ToEdgeList();
    }
}
