using Skein.Graph.Edges;

namespace Skein.Graph;

/// <summary>
/// Edge list to compressed adjacency. Edges are brought into the order of their first and then their second end by two counting sorts; laid
/// down in that order, first at their second ends and then at their first, they leave every vertex's neighbors ascending without a comparison.
/// </summary>
internal static class GraphBuilding
{
    public static CompactGraph Build(EdgeList edges, GraphOptions options)
    {
        // Rows travel with the pairs only where an edge has something to carry.
        var carries = edges.Weights.Length > 0 || edges.Probabilities.Length > 0;
        var (pairs, rows) = Gather(edges, options, carries);
        var dropped = edges.Count - pairs.Length;
        (pairs, rows) = CountingSort(pairs, rows, edges.VertexCount, shift: 0);
        (pairs, rows) = CountingSort(pairs, rows, edges.VertexCount, shift: 32);

        var count = options.KeepsParallelEdges ? pairs.Length : CountDistinct(pairs);
        if ((long)count * (options.IsDirected ? 1 : 2) > Array.MaxLength)
        {
            throw new ArgumentException($"The list has more edges than one graph holds ({Array.MaxLength} arcs).", nameof(edges));
        }

        var (from, to) = (new int[count], new int[count]);
        var weights = edges.Weights.Length > 0 ? new double[count] : [];
        var probabilities = edges.Probabilities.Length > 0 ? new double[count] : [];
        var edge = -1;
        for (var index = 0; index < pairs.Length; index++)
        {
            if (index == 0 || options.KeepsParallelEdges || pairs[index] != pairs[index - 1])
            {
                edge++;
                (from[edge], to[edge]) = ((int)(pairs[index] >> 32), (int)pairs[index]);
            }

            if (weights.Length > 0)
            {
                weights[edge] += edges.Weights[rows[index]];
            }

            if (probabilities.Length > 0)
            {
                var probability = edges.Probabilities[rows[index]];
                probabilities[edge] += probability * (1 - probabilities[edge]);
            }
        }

        return Lay(edges.VertexCount, options.IsDirected, from, to, weights, probabilities, new GraphBuild(dropped, pairs.Length - count));
    }

    /// <summary>The same edges, each turned round.</summary>
    public static CompactGraph Reverse(CompactGraph graph)
    {
        var edges = new EdgeList(
            graph.VertexCount, graph.EdgeTo.ToArray(), graph.EdgeFrom.ToArray(), graph.Weights.ToArray(), graph.Probabilities.ToArray());
        return Build(edges, new GraphOptions { IsDirected = true, KeepsParallelEdges = true, KeepsSelfLoops = true });
    }

    /// <summary>The numbers of the edges that the arcs of an undirected graph belong to; edges are in order, as <see cref="Build"/> leaves them.</summary>
    public static int[] NumberArcs(CompactGraph graph)
    {
        var numbers = new int[graph.Targets.Length];
        var next = graph.Offsets[..^1].ToArray();
        foreach (var isSecondEnd in (ReadOnlySpan<bool>)[true, false])
        {
            var ends = isSecondEnd ? graph.EdgeTo : graph.EdgeFrom;
            for (var edge = 0; edge < ends.Length; edge++)
            {
                numbers[next[ends[edge]]++] = edge;
            }
        }

        return numbers;
    }

    private static (ulong[] Pairs, int[] Rows) Gather(EdgeList edges, GraphOptions options, bool carries)
    {
        var from = edges.From;
        var to = edges.To;
        var kept = from.Length;
        if (!options.KeepsSelfLoops)
        {
            for (var row = 0; row < from.Length; row++)
            {
                kept -= from[row] == to[row] ? 1 : 0;
            }
        }

        var (pairs, rows) = (new ulong[kept], carries ? new int[kept] : []);
        var index = 0;
        for (var row = 0; row < from.Length; row++)
        {
            var (first, second) = (from[row], to[row]);
            if (first == second && !options.KeepsSelfLoops)
            {
                continue;
            }

            if (first > second && !options.IsDirected)
            {
                (first, second) = (second, first);
            }

            if (carries)
            {
                rows[index] = row;
            }

            pairs[index++] = ((ulong)(uint)first << 32) | (uint)second;
        }

        return (pairs, rows);
    }

    // Stable: pairs whose keys agree keep their order.
    private static (ulong[] Pairs, int[] Rows) CountingSort(ulong[] pairs, int[] rows, int vertexCount, int shift)
    {
        var next = new int[vertexCount + 1];
        foreach (var pair in pairs)
        {
            next[(uint)(pair >> shift) + 1]++;
        }

        for (var vertex = 0; vertex < vertexCount; vertex++)
        {
            next[vertex + 1] += next[vertex];
        }

        var (sorted, sortedRows) = (new ulong[pairs.Length], new int[rows.Length]);
        for (var index = 0; index < pairs.Length; index++)
        {
            var place = next[(uint)(pairs[index] >> shift)]++;
            sorted[place] = pairs[index];
            if (rows.Length > 0)
            {
                sortedRows[place] = rows[index];
            }
        }

        return (sorted, sortedRows);
    }

    private static int CountDistinct(ulong[] sorted)
    {
        var count = sorted.Length > 0 ? 1 : 0;
        for (var index = 1; index < sorted.Length; index++)
        {
            count += sorted[index] != sorted[index - 1] ? 1 : 0;
        }

        return count;
    }

    /// <summary>The graph of edges that are in the order of their ends already.</summary>
    public static CompactGraph Lay(int n, bool isDirected, int[] from, int[] to, double[] weights, double[] probabilities, GraphBuild build)
    {
        var offsets = new int[n + 1];
        foreach (var vertex in from)
        {
            offsets[vertex + 1]++;
        }

        foreach (var vertex in isDirected ? [] : to)
        {
            offsets[vertex + 1]++;
        }

        for (var vertex = 0; vertex < n; vertex++)
        {
            offsets[vertex + 1] += offsets[vertex];
        }

        if (isDirected)
        {
            return new CompactGraph(true, offsets, to, from, to, weights, probabilities, build);
        }

        var targets = new int[2 * from.Length];
        var next = offsets.AsSpan(0, n).ToArray();
        for (var edge = 0; edge < from.Length; edge++)
        {
            targets[next[to[edge]]++] = from[edge];
        }

        for (var edge = 0; edge < from.Length; edge++)
        {
            targets[next[from[edge]]++] = to[edge];
        }

        return new CompactGraph(false, offsets, targets, from, to, weights, probabilities, build);
    }
}
