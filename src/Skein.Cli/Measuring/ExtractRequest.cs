using Skein.Cli.Hosting;
using Skein.Evaluation;
using Skein.Evaluation.Extraction;
using Skein.Extraction.Incidents;

namespace Skein.Cli.Measuring;

/// <summary>What <c>skein eval extract</c> was given beside input and output.</summary>
/// <param name="Format"><c>muc</c>, or null for JSON Lines.</param>
/// <param name="Model">A trained model of incidents; null for the shipped rules.</param>
/// <param name="Missing">The model that was named and does not exist; null if it does.</param>
/// <param name="Incidents">Whether incidents of whole reports are read, too.</param>
internal sealed record ExtractRequest(string? Format, string? Model, string? Missing, bool Incidents)
{
    /// <summary>What was given, with the path made whole; other tasks have no such model.</summary>
    public static ExtractRequest Read(string task, string? format, string? model, bool incidents, CliEnvironment environment)
    {
        var path = task == ExtractTask.Name && model is not null ? environment.PathOf(model) : null;
        return new ExtractRequest(format, path, path is not null && !File.Exists(path) ? model : null, incidents);
    }

    /// <summary>Runs the task.</summary>
    public EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        if (Model is null)
        {
            return Format == MucFormat.Name
                ? MucFormat.Run(input, output, time, cancellation)
                : ExtractTask.Run(input, output, time, Incidents ? IncidentReader.Rules : null, cancellation);
        }

        if (Format != MucFormat.Name)
        {
            return Fault(time, "A model of incidents answers in the form of the MUC task only. Add --format muc, or leave --model away.");
        }

        try
        {
            using var model = File.OpenRead(Model);
            return MucFormat.Run(input, output, IncidentReader.Load(model), time, cancellation);
        }
        catch (InvalidDataException trouble)
        {
            return Fault(time, trouble.Message + " Write one with skein-training incidents.");
        }
    }

    private static EvaluationSummary Fault(TimeProvider time, string message) =>
        EvaluationSummary.Since(time, time.GetTimestamp(), ExtractTask.Name, 0, [new EvaluationFault(0, message)]);
}
