using System.Text.Json;
using Skein.Model.Dates;

namespace Skein.Evaluation.Dates;

/// <summary>
/// <c>skein eval dates</c>: one EDTF value a line, out come its level and strict bounds; with <c>compare</c> two values a line, separated by
/// spaces or a tab, out come the answers to before, after and overlaps. Output is JSON Lines, one object per line that is not blank, with
/// the input's line number. A bound is an ISO date, <c>".."</c> where open, null where unknown.
/// </summary>
public static class DatesTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "dates";

    private static readonly char[] Separators = [' ', '\t'];

    /// <summary>Reads to the end of the input. A malformed line gives an object with <c>error</c> and a fault; the others go on.</summary>
    /// <param name="input">Lines of EDTF.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="compare">Whether each line has two values to compare.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each line.</param>
    public static EvaluationSummary Run(
        TextReader input, TextWriter output, bool compare, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        return EachLine.Run(Name, input, output, time, Answer, cancellationToken);

        string? Answer(Utf8JsonWriter json, string text, int number)
        {
            json.WriteNumber("line", number);
            var reason = compare ? WriteComparison(json, text) : WriteBounds(json, text);
            if (reason is not null)
            {
                json.WriteString("error", reason);
            }

            return reason;
        }
    }

    private static string? WriteBounds(Utf8JsonWriter json, string text)
    {
        json.WriteString("text", text);
        if (!Edtf.TryParse(text, out var value, out var reason))
        {
            return reason;
        }
        var bounds = value.Bounds();
        json.WriteNumber("level", value.Level);
        json.WriteString("earliest", bounds.Earliest.ToIsoText());
        json.WriteString("latest", bounds.Latest.ToIsoText());
        return null;
    }

    private static string? WriteComparison(Utf8JsonWriter json, string text)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 2)
        {
            json.WriteString("text", text);
            return "A line to compare has two dates with a space or a tab between them.";
        }
        json.WriteString("first", parts[0]);
        json.WriteString("second", parts[1]);
        if (!Edtf.TryParse(parts[0], out var first, out var reason))
        {
            return $"The first date: {reason}";
        }
        if (!Edtf.TryParse(parts[1], out var second, out reason))
        {
            return $"The second date: {reason}";
        }
        json.WriteString("before", Word(DateComparison.Before(first, second)));
        json.WriteString("after", Word(DateComparison.After(first, second)));
        json.WriteString("overlaps", Word(DateComparison.Overlaps(first, second)));
        return null;
    }

    private static string Word(Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.Possible => "possible",
        _ => "impossible",
    };
}
