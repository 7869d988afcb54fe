using Skein.Evaluation;
using Skein.Evaluation.Dates;
using Skein.Evaluation.Diffusion;
using Skein.Evaluation.Extraction;
using Skein.Evaluation.Graphs;
using Skein.Evaluation.Identity;
using Skein.Evaluation.Methods;
using Skein.Evaluation.Names;
using Skein.Evaluation.Reading;

namespace Skein.Cli.Measuring;

/// <summary>The stages that can be measured, by name.</summary>
internal static class EvaluationTasks
{
    /// <summary>The names, in the order of help.</summary>
    public static IReadOnlyList<string> Names { get; } = [ReadTask.Name, ExtractTask.Name, TagTask.Name, TimexTask.Name, DatesTask.Name, GraphTask.Name, ClustersTask.Name, DiffusionTask.Name, PairsTask.Name, ScreenTask.Name, PerturbTask.Name, InvolvementTask.Name];

    /// <summary>Runs a task.</summary>
    /// <param name="task">One of <see cref="Names"/>.</param>
    /// <param name="input">A file or folder.</param>
    /// <param name="output">What it writes.</param>
    /// <param name="compare">For dates: two a line.</param>
    /// <param name="extract">For extract: the form and the model.</param>
    /// <param name="graph">For graph: what to measure.</param>
    /// <param name="diffusion">For diffusion: what to run.</param>
    /// <param name="names">For pairs, screen, perturb and clusters: files and limits.</param>
    /// <param name="tags">For tag: the model and the types.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="progress">Takes lines of progress of long work; null for none.</param>
    /// <param name="cancellation">Stops it.</param>
    public static async Task<EvaluationSummary> RunAsync(
        string task,
        string input,
        TextWriter output,
        bool compare,
        ExtractRequest extract,
        GraphRequest graph,
        DiffusionRequest diffusion,
        NameRequest names,
        TagRequest tags,
        TimeProvider time,
        TextWriter? progress,
        CancellationToken cancellation)
    {
        if (task == ReadTask.Name)
        {
            return await ReadTask.RunAsync(input, output, options: null, time, cancellation).ConfigureAwait(false);
        }

        if (task is GraphTask.Name or DiffusionTask.Name)
        {
            await using var edges = File.OpenRead(input);
            return task == GraphTask.Name
                ? GraphTask.Run(edges, output, graph, time, cancellation)
                : DiffusionTask.Run(edges, output, diffusion, time, cancellation);
        }

        using var lines = new StreamReader(input);
        if (task is PairsTask.Name or ScreenTask.Name or PerturbTask.Name)
        {
            return names.Run(task, lines, output, time, cancellation);
        }

        if (task == TagTask.Name)
        {
            return tags.Run(lines, output, time, cancellation);
        }

        return task switch
        {
            ExtractTask.Name => extract.Run(lines, output, time, cancellation),
            TimexTask.Name => TimexTask.Run(lines, output, time, cancellation),
            DatesTask.Name => DatesTask.Run(lines, output, compare, time, cancellation),
            InvolvementTask.Name => InvolvementTask.Run(lines, output, time, cancellation),
            ClustersTask.Name => names.Clusters(lines, output, time, progress, cancellation),
            _ => throw new ArgumentOutOfRangeException(nameof(task)),
        };
    }
}
