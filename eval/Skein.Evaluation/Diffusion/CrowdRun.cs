using System.Globalization;
using System.Text.Json;
using Skein.Graph.Diffusion;

namespace Skein.Evaluation.Diffusion;

/// <summary>A crowd of thresholds without a network (Granovetter 1978): a threshold a line in, how many act round by round out.</summary>
internal static class CrowdRun
{
    /// <summary>The name among models.</summary>
    public const string Model = "crowd";

    /// <summary>Reads the thresholds and writes one JSON object and a line feed; nothing where a line is faulty.</summary>
    /// <param name="input">Whole numbers, one a line; empty lines and those that begin with <c>#</c> are passed over.</param>
    /// <param name="output">Where to.</param>
    public static IReadOnlyList<EvaluationFault> Of(Stream input, TextWriter output)
    {
        var (thresholds, faults, line) = (new List<int>(), new List<EvaluationFault>(), 0);
        using var reader = new StreamReader(input, leaveOpen: true);
        while (reader.ReadLine() is { } text)
        {
            line++;
            if (text.Trim() is not { Length: > 0 } number || number[0] == '#')
            {
                continue;
            }

            if (int.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var threshold))
            {
                thresholds.Add(threshold);
            }
            else
            {
                faults.Add(new EvaluationFault(line, "A threshold is a whole number: how many others act before one does."));
            }
        }

        if (faults.Count == 0)
        {
            var rounds = ThresholdCrowd.Rounds([.. thresholds]);
            output.Write(JsonSerializer.Serialize(new
            {
                task = DiffusionTask.Name,
                notice = DiffusionRecord.Watermark,
                model = "threshold-crowd",
                people = thresholds.Count,
                rounds,
                size = rounds[^1],
            }));
            output.Write('\n');
        }

        return faults;
    }
}
