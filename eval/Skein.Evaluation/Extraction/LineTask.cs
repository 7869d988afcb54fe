using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Skein.Extraction;
using Skein.Model;

namespace Skein.Evaluation.Extraction;

/// <summary>Runs the shipped pipeline over JSON Lines, one result line for each line that can be read. A line that cannot is a fault with its number.</summary>
internal static class LineTask
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static EvaluationSummary Run(
        string name, TextReader input, TextWriter output, TimeProvider time, Action<Utf8JsonWriter, EvaluationText, ExtractionResult> write, CancellationToken cancellationToken) =>
        Run(
            name,
            input,
            output,
            time,
            (json, item) =>
            {
                var request = new ExtractionRequest(
                    DocumentId.From(DerivedId.Of("doc", item.Id)), TextVersionId.From(DerivedId.Of("txt", item.Id)), SourceId.From("src-eval"), item.Text, null, item.Dateline);
                write(json, item, ExtractionPipeline.Shipped.Run(request, cancellationToken));
            },
            cancellationToken);

    /// <summary>The same for a reader of one's own.</summary>
    public static EvaluationSummary Run(
        string name, TextReader input, TextWriter output, TimeProvider time, Action<Utf8JsonWriter, EvaluationText> write, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var faults = new List<EvaluationFault>();
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, Options);
        long items = 0;
        var number = 0;
        while (input.ReadLine() is { } line)
        {
            cancellationToken.ThrowIfCancellationRequested();
            number++;
            line = (number == 1 ? line.TrimStart('\uFEFF') : line).Trim();
            if (line.Length == 0)
            {
                continue;
            }

            items++;
            if (EvaluationText.Read(line, out var fault) is not { } item)
            {
                faults.Add(new EvaluationFault(number, fault!));
                continue;
            }

            json.WriteStartObject();
            json.WriteString("id", item.Id);
            write(json, item);
            json.WriteEndObject();
            json.Flush();
            output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
            output.Write('\n');
            buffer.ResetWrittenCount();
            json.Reset();
        }

        output.Flush();
        return EvaluationSummary.Since(time, started, name, items, faults);
    }
}
