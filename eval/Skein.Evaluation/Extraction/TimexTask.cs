namespace Skein.Evaluation.Extraction;

/// <summary><c>skein eval timex</c>: JSON Lines <c>{id, text, dateline?}</c> in, <c>{id, spans[{start,end,edtf}]}</c> out; offsets in UTF-16 units of the text.</summary>
public static class TimexTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "timex";

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number; the others go on.</summary>
    /// <param name="input">JSON Lines; a dateline is EDTF, anything else is taken as none.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        return LineTask.Run(
            Name,
            input,
            output,
            time,
            (json, _, result) =>
            {
                json.WriteStartArray("spans");
                foreach (var date in result.Dates)
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", date.Span.Start);
                    json.WriteNumber("end", date.Span.End);
                    json.WriteString("edtf", date.Date.ToString());
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            },
            cancellationToken);
    }
}
