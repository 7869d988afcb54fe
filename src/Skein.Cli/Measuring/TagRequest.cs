using Skein.Cli.Hosting;
using Skein.Evaluation;
using Skein.Evaluation.Extraction;

namespace Skein.Cli.Measuring;

/// <summary>What <c>skein eval tag</c> was given beside input and output.</summary>
/// <param name="Model">A model file with its whole path; null for the shipped models.</param>
/// <param name="Fine">Whether the finer types are wanted.</param>
/// <param name="Missing">The model file that was named and does not exist; null if it does.</param>
internal sealed record TagRequest(string? Model, bool Fine, string? Missing)
{
    /// <summary>What was given; other tasks have their own meaning of --model.</summary>
    public static TagRequest Read(string task, string? model, bool fine, CliEnvironment environment)
    {
        var path = task == TagTask.Name && model is not null ? environment.PathOf(model) : null;
        return new TagRequest(path, fine, path is not null && !File.Exists(path) ? model : null);
    }

    /// <summary>Runs the task.</summary>
    public EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        using var model = Model is null ? null : File.OpenRead(Model);
        return TagTask.Run(input, output, model, Fine, time, cancellation);
    }
}
