using System.Text.Json;
using Skein.Extraction.Incidents;

namespace Skein.Evaluation.Extraction;

/// <summary>
/// <c>skein eval extract --format muc</c>: one JSON object, document to role fillers, incident types and templates, as scorers of the MUC-4
/// role filling task read it.
/// </summary>
public static class MucFormat
{
    /// <summary>The format's name on the command line.</summary>
    public const string Name = "muc";

    /// <summary>Reads to the end of the input. A malformed line is a fault with its number; the others go on.</summary>
    /// <param name="input">JSON Lines, as for <see cref="ExtractTask"/>.</param>
    /// <param name="output">One JSON object.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, TimeProvider time, CancellationToken cancellationToken = default) =>
        Run(input, output, IncidentReader.Rules, time, cancellationToken);

    /// <summary>The same with a trained model of incidents in place of the shipped rules.</summary>
    /// <param name="input">JSON Lines, as for <see cref="ExtractTask"/>.</param>
    /// <param name="output">One JSON object.</param>
    /// <param name="reader">The reader with its model.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(TextReader input, TextWriter output, IncidentReader reader, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(reader);
        return Gather(output, lines => LineTask.Run(ExtractTask.Name, input, lines, time, (json, item) => MucReport.Write(json, reader.Read(item.Text)), cancellationToken));
    }

    private static EvaluationSummary Gather(TextWriter output, Func<TextWriter, EvaluationSummary> run)
    {
        using var lines = new StringWriter(System.Globalization.CultureInfo.InvariantCulture);
        var summary = run(lines);
        var first = true;
        output.Write('{');
        foreach (var line in lines.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            using var document = JsonDocument.Parse(line);
            output.Write(first ? "\n" : ",\n");
            output.Write($"{document.RootElement.GetProperty("id").GetRawText()}: {line}");
            first = false;
        }

        output.Write("\n}\n");
        output.Flush();
        return summary;
    }
}
