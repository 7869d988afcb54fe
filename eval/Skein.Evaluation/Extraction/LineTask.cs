using System.Text.Json;
using Skein.Extraction;
using Skein.Model;

namespace Skein.Evaluation.Extraction;

/// <summary>Runs the shipped pipeline over JSON Lines, one result line for each line that can be read. A line that cannot is a fault with its number.</summary>
internal static class LineTask
{
    public static EvaluationSummary Run(
        string name, TextReader input, TextWriter output, TimeProvider time, Action<Utf8JsonWriter, EvaluationText, ExtractionResult> write, CancellationToken cancellationToken,
        ExtractionPipeline? pipeline = null) =>
        Run(
            name,
            input,
            output,
            time,
            (json, item) =>
            {
                var request = new ExtractionRequest(
                    DocumentId.From(DerivedId.Of("doc", item.Id)), TextVersionId.From(DerivedId.Of("txt", item.Id)), SourceId.From("src-eval"), item.Text, null, item.Dateline);
                write(json, item, (pipeline ?? ExtractionPipeline.Shipped).Run(request, cancellationToken));
            },
            cancellationToken);

    /// <summary>The same for a reader of one's own.</summary>
    public static EvaluationSummary Run(
        string name, TextReader input, TextWriter output, TimeProvider time, Action<Utf8JsonWriter, EvaluationText> write, CancellationToken cancellationToken)
    {
        return EachLine.Run(name, input, output, time, Answer, cancellationToken);

        string? Answer(Utf8JsonWriter json, string line, int number)
        {
            if (EvaluationText.Read(line, out var fault) is not { } item)
            {
                return fault;
            }

            json.WriteString("id", item.Id);
            write(json, item);
            return null;
        }
    }
}
