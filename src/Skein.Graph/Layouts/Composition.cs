using Skein.Graph.Running;

namespace Skein.Graph.Layouts;

/// <summary>Component by component to one picture: first positions, the method, the turn, overlaps, and the places side by side.</summary>
internal static class Composition
{
    public static Positions Run(CompactGraph graph, LayoutOptions options, Func<Neighborhood, bool> isByStress, Work work)
    {
        options.Check(graph.VertexCount);
        var pinned = options.Pinned.ToHashSet();
        var parts = Neighborhood.ComponentsOf(graph);
        var progress = work.Progress is { } listener ? new PartProgress(listener, graph.VertexCount) : null;
        var blocks = new List<PackedBlock>();
        foreach (var part in parts.Where(part => part.Count > 1 || pinned.Contains(part.Vertices[0])))
        {
            blocks.Add(Place(part, options, pinned, isByStress(part), work with { Progress = progress?.Of(part.Count) }));
        }

        var (x, y) = (new double[graph.VertexCount], new double[graph.VertexCount]);
        BlockPacking.Run(blocks, options.Gap);
        foreach (var block in blocks)
        {
            foreach (var (index, vertex) in block.Part.Vertices.Index())
            {
                (x[vertex], y[vertex]) = (block.X[index], block.Y[index]);
            }
        }

        int[] isolates = [.. parts.Where(part => part.Count == 1 && !pinned.Contains(part.Vertices[0])).Select(part => part.Vertices[0])];
        IsolateRows.Place(isolates, blocks, options, x, y);
        if (blocks.Count(block => block.IsFixed) > 1)
        {
            // Components that pins hold in place may lie across each other.
            int[] all = [.. Enumerable.Range(0, graph.VertexCount)];
            OverlapRemoval.Run(x, y, Array.ConvertAll(all, options.RadiusOf), options.Gap, Array.ConvertAll(all, pinned.Contains));
        }

        return new Positions(x, y);
    }

    private static PackedBlock Place(Neighborhood part, LayoutOptions options, HashSet<int> pinned, bool isByStress, Work work)
    {
        var isPinned = Array.ConvertAll(part.Vertices, pinned.Contains);
        var start = new PartStart(part, options.Start);
        var (x, y) = start.IsEnough ? start.Filled() : PivotScaling.Place(part, options.Seed, work);
        if (start.HasAny)
        {
            start.Align(x, y);
            start.Restore(x, y, isPinned);
        }

        if (isByStress)
        {
            StressMajorization.Run(part, x, y, isPinned, options.StressSweeps, work);
        }
        else
        {
            ForceSimulation.Run(part, x, y, isPinned, options.Forces, work);
        }

        var radii = Array.ConvertAll(part.Vertices, options.RadiusOf);
        var isFixed = isPinned.Contains(true);
        if (!isFixed)
        {
            Room.Make(x, y, radii, options.Gap);
        }

        if (!isFixed && start.HasAny)
        {
            start.Align(x, y);
        }
        else if (!isFixed)
        {
            Turning.Lay(x, y);
        }

        OverlapRemoval.Run(x, y, radii, options.Gap, isPinned);
        return new PackedBlock(part, x, y, radii, isFixed, IsAnchored: start.HasAny);
    }

    // Parts report steps of their own; to the listener each counts by its vertices.
    private sealed class PartProgress(IProgress<(long Done, long Total)> listener, int total)
    {
        private long _before;

        public IProgress<(long Done, long Total)> Of(int count)
        {
            var before = _before;
            _before += count;
            return new Relay(step => listener.Report((before + (count * step.Done / Math.Max(1, step.Total)), total)));
        }

        private sealed class Relay(Action<(long Done, long Total)> report) : IProgress<(long Done, long Total)>
        {
            public void Report((long Done, long Total) value) => report(value);
        }
    }
}
