using System.Globalization;
using System.IO.Compression;
using Skein.Graph.Communities;
using Skein.Graph.Edges;
using Skein.Graph.Generators;
using Skein.Graph.Running;

namespace Skein.Casework.Contagion;

/// <summary>
/// Writes a generated graph as a list of edges, for simulations, other programs and measurements. Of one kind, shape and seed it is the graph
/// on which <see cref="SimulateSpread"/> spreads. A random graph of a given number of edges is written as it is drawn, and may be larger than
/// memory.
/// </summary>
public static class GenerateGraph
{
    private const int MostVertices = 1_000_000;
    private const int MostWritten = 100_000_000;
    private const int Report = 1 << 20;

    /// <summary>Makes the graph and writes it: whole or not at all.</summary>
    /// <param name="kind">The kind; not that of a case.</param>
    /// <param name="shape">What it is like.</param>
    /// <param name="seed">The seed; the same gives the same graph.</param>
    /// <param name="file">The file of edges; compressed with gzip when its name ends in <c>.gz</c>.</param>
    /// <param name="groups">The file of planted groups, a number a line in the order of vertices; null for none.</param>
    /// <param name="replaces">True to replace files that are there.</param>
    /// <param name="work">Progress over edges, stop.</param>
    /// <exception cref="ArgumentException">The kind is a case.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped; no file is left.</exception>
    public static GeneratedOutcome Run(
        SpreadGround kind, GraphShape shape, long seed, string file, string? groups = null, bool replaces = false, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(shape);
        ArgumentException.ThrowIfNullOrEmpty(file);
        if (kind == SpreadGround.Case)
        {
            throw new ArgumentException("A network of a case is not generated.", nameof(kind));
        }

        var isStreamed = kind == SpreadGround.Random && shape.Edges is not null;
        if (GeneratedGround.Check(kind, shape, isStreamed ? MostWritten : MostVertices) is { } fault)
        {
            return new GeneratedOutcome.Refused(fault.Code, fault.Sentence);
        }

        if ((replaces ? null : new[] { file, groups }.FirstOrDefault(Path.Exists)) is { } taken)
        {
            return Refused(SpreadFaults.FileTaken(taken));
        }

        var made = isStreamed ? null : GeneratedGraph.Of(kind, shape, seed);
        return !isStreamed && made is null
            ? Refused(SpreadFaults.NoSuchGraph())
            : Write(made, shape, seed, file, groups, work ?? Work.Default);
    }

    private static GeneratedOutcome Write(GeneratedGraph? made, GraphShape shape, long seed, string file, string? groups, Work work)
    {
        var drawn = GeneratedGraph.SeedOf(seed);
        var count = made?.Edges.Count ?? shape.Edges!.Value;
        try
        {
            var pairs = made is null ? ErdosRenyi.InOrder(shape.Size, count, drawn) : Pairs(made.Edges);
            Into(file, stream => Edges(stream, shape.Size, count, pairs, work));
            if (groups is not null && made?.Planted is { } planted)
            {
                Into(groups, stream => Groups(stream, planted));
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused(SpreadFaults.FileFailed(file, fault.Message));
        }

        return new GeneratedOutcome.Made(new GeneratedView(
            made?.Kind ?? "random",
            made?.Parameters ?? GeneratedGraph.Exactly(shape, drawn),
            shape.Size,
            count,
            file,
            groups is null ? null : made?.Planted?.Count));
    }

    private static void Edges(Stream stream, int vertices, long count, IEnumerable<(int From, int To)> pairs, Work work)
    {
        using var writer = new EdgeListWriter(stream, vertices, count);
        var written = 0L;
        foreach (var (from, to) in pairs)
        {
            writer.Add(from, to);
            if (++written % Report == 0)
            {
                work.Cancellation.ThrowIfCancellationRequested();
                work.Progress?.Report((written, count));
            }
        }
    }

    private static IEnumerable<(int From, int To)> Pairs(EdgeList edges)
    {
        for (var edge = 0; edge < edges.Count; edge++)
        {
            yield return (edges.From[edge], edges.To[edge]);
        }
    }

    private static void Groups(Stream stream, Partition planted)
    {
        using var writer = new StreamWriter(stream, leaveOpen: true);
        foreach (var group in planted.Groups)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{group}\n"));
        }
    }

    // Into a file beside it, which takes the name once all is written.
    private static void Into(string file, Action<Stream> write)
    {
        var half = string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(file)}.{Environment.ProcessId}.part");
        try
        {
            using (var stream = new FileStream(half, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                if (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
                {
                    using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
                    write(packed);
                }
                else
                {
                    write(stream);
                }
            }

            File.Move(half, file, overwrite: true);
        }
        finally
        {
            File.Delete(half);
        }
    }

    private static GeneratedOutcome.Refused Refused(SpreadOutcome.Refused fault) => new(fault.Code, fault.Sentence);
}
