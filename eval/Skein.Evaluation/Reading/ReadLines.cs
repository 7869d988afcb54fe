using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Skein.Model.Documents;
using Skein.Reading;
using Skein.Reading.Faults;

namespace Skein.Evaluation.Reading;

/// <summary>
/// Writes what came of each file as one JSON object: <c>file, sha256, mediaType, title?, published?, language?, pages, text</c>, or
/// <c>file, error{code,message}</c>. A format without pages counts as one page.
/// </summary>
internal sealed class ReadLines(TextWriter output)
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly List<EvaluationFault> faults = [];

    /// <summary>How many lines were written.</summary>
    public int Count { get; private set; }

    public IReadOnlyList<EvaluationFault> Faults => faults;

    public void Write(ReadEntry entry)
    {
        switch (entry.Outcome)
        {
            case ReadOutcome.Read { Document: var document }:
                Write(entry, document);
                break;
            case ReadOutcome.Container { Cover: { } cover }:
                Write(entry, cover);
                break;
            case ReadOutcome.Container { Fault: { } fault }:
                Write(entry, fault);
                break;
            case ReadOutcome.Media { Kind: not MediaKind.Image } media:
                // A file without words is none that could be scored; pictures inside documents are no files of the task.
                Write(entry, new ReadFault("SK-READ-005", $"The file is not a text document ({media.MediaType}).", DependsOnMachine: false));
                break;
            case ReadOutcome.Failed { Fault: var fault }:
                Write(entry, fault);
                break;
            case ReadOutcome.NeedsOcr { Fault: var fault }:
                Write(entry, fault);
                break;
        }
    }

    private void Write(ReadEntry entry, ReadDocument document) => WriteLine(entry.Path, json =>
    {
        json.WriteString("sha256", entry.Hash?.ToString());
        json.WriteString("mediaType", document.MediaType);
        WriteIfKnown(json, "title", document.Title);
        WriteIfKnown(json, "published", document.Published);
        WriteIfKnown(json, "language", document.Language);
        json.WriteNumber("pages", Math.Max(1, document.PageMap.Pages.Length));
        json.WriteString("text", document.Text);
    });

    private void Write(ReadEntry entry, ReadFault fault)
    {
        WriteLine(entry.Path, json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", fault.Code);
            json.WriteString("message", fault.Message);
            json.WriteEndObject();
        });
        faults.Add(new EvaluationFault(Count, $"{fault.Code} {fault.Message}"));
    }

    private void WriteLine(string file, Action<Utf8JsonWriter> fields)
    {
        buffer.Clear();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            fields(json);
            json.WriteEndObject();
        }
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Write('\n');
        Count++;
    }

    private static void WriteIfKnown(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
