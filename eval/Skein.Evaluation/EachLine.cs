using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Skein.Evaluation;

/// <summary>Answers each line of a text that is not blank with one JSON object, and counts what could not be handled by its number.</summary>
internal static class EachLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads to the end of the input.</summary>
    /// <param name="name">The task's name.</param>
    /// <param name="input">The lines.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="answer">
    /// Writes the members of one object for a trimmed line with its number; a sentence when it cannot, which leaves the line out when nothing
    /// was written.
    /// </param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(
        string name, TextReader input, TextWriter output, TimeProvider time, Func<Utf8JsonWriter, string, int, string?> answer, CancellationToken cancellationToken)
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

            // A file saved by an editor may begin with a byte order mark that the caller's reader left in.
            var text = (number == 1 ? line.TrimStart('\uFEFF') : line).Trim();
            if (text.Length == 0)
            {
                continue;
            }

            items++;
            json.WriteStartObject();
            var before = json.BytesPending + json.BytesCommitted;
            var fault = answer(json, text, number);
            if (fault is not null)
            {
                faults.Add(new EvaluationFault(number, fault));
            }

            if (json.BytesPending + json.BytesCommitted > before)
            {
                json.WriteEndObject();
                json.Flush();
                output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
                output.Write('\n');
            }

            buffer.ResetWrittenCount();
            json.Reset();
        }

        output.Flush();
        return EvaluationSummary.Since(time, started, name, items, faults);
    }
}
