using System.Text;
using System.Text.Json;
using Skein.Graph;
using Skein.Graph.Diffusion;
using Skein.Graph.Edges;
using Skein.Graph.Running;

namespace Skein.Evaluation.Diffusion;

/// <summary>
/// <c>skein eval diffusion</c>: an edge list in, one JSON object out, with the size of every run, runs a second (of the ensemble alone,
/// without reading and building), their summary and the record that repeats them. The items of the summary are runs.
/// </summary>
public static class DiffusionTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "diffusion";

    /// <summary>Reads the list, runs the ensemble and writes the object. A list with a faulty line is not run at all.</summary>
    /// <param name="input">An edge list, <c>u v [weight [probability]]</c>, plain or compressed with gzip; can seek.</param>
    /// <param name="output">Takes one JSON object and a line feed; nothing when there are faults.</param>
    /// <param name="request">What to run.</param>
    /// <param name="time">The clock of both times.</param>
    /// <param name="cancellationToken">Stops the runs.</param>
    /// <returns>The summary; a fault of the request stands at line 0.</returns>
    public static EvaluationSummary Run(
        Stream input, TextWriter output, DiffusionRequest request, TimeProvider time, CancellationToken cancellationToken = default)
    {
        var started = time.GetTimestamp();
        if (request.Model == CrowdRun.Model)
        {
            var faults = CrowdRun.Of(input, output);
            return Close(faults.Count == 0 ? 1 : 0, faults);
        }

        var reading = EdgeListFile.Read(input);
        if (reading is not EdgeListReading.Read read)
        {
            return Close(0, [.. ((EdgeListReading.Faulty)reading).Faults.Select(line => new EvaluationFault(line.Line, $"{line.Sentence} ({line.Code})"))]);
        }

        var graph = CompactGraph.From(read.Edges);
        if (request.Resolve(graph.VertexCount, out var fault) is not var (model, seeding))
        {
            return Close(0, [new EvaluationFault(0, fault!)]);
        }

        var running = time.GetTimestamp();
        var runs = Spread.Many(
            graph, model, seeding, request.Runs, request.Seed, work: new Work { Threads = request.Threads, Cancellation = cancellationToken });
        var seconds = time.GetElapsedTime(running).TotalSeconds;
        output.Write(ToJson(runs, seconds));
        output.Write('\n');
        return Close(request.Runs, []);

        EvaluationSummary Close(long items, IReadOnlyList<EvaluationFault> faults) =>
            EvaluationSummary.Since(time, started, Name, items, faults);
    }

    private static string ToJson(DiffusionEnsemble runs, double seconds)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            WriteRecord(json, runs.Record);
            json.WriteNumber("seconds", Math.Round(seconds, 6));
            json.WriteNumber("runsPerSecond", seconds > 0 ? Math.Round(runs.Runs.Count / seconds, 1) : 0);
            WriteSummary(json, "size", runs.Sizes);
            WriteSummary(json, "duration", runs.Durations);
            WriteSummary(json, "timeTo10", runs.TimeTo10);
            WriteSummary(json, "timeTo50", runs.TimeTo50);
            WriteSummary(json, "timeTo90", runs.TimeTo90);
            WriteNumber(json, "largeShare", runs.LargeShare);
            WriteNumber(json, "shareLarge", runs.ShareLarge);
            WriteColumn(json, "sizes", runs.Runs.Select(run => (double)run.Size));
            WriteColumn(json, "durations", runs.Runs.Select(run => run.Duration));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteRecord(Utf8JsonWriter json, DiffusionRecord record)
    {
        json.WriteString("task", Name);
        json.WriteString("notice", record.Notice);
        json.WriteString("model", record.Model);
        json.WriteNumber("modelVersion", record.ModelVersion);
        json.WriteStartObject("parameters");
        foreach (var parameter in record.Parameters)
        {
            json.WriteString(parameter.Name, parameter.Value);
        }

        json.WriteEndObject();
        json.WriteString("seeding", record.Seeding);
        json.WriteNumber("seed", record.Seed);
        json.WriteNumber("runs", record.Runs);
        json.WriteStartObject("graph");
        json.WriteNumber("vertices", record.Graph.Vertices);
        json.WriteNumber("edges", record.Graph.Edges);
        json.WriteString("sha256", record.Graph.Hash);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, string name, SampleSummary summary)
    {
        json.WriteStartObject(name);
        json.WriteNumber("count", summary.Count);
        WriteNumber(json, "mean", summary.Mean);
        WriteNumber(json, "standardError", summary.StandardError);
        WriteNumber(json, "median", summary.Median);
        WriteNumber(json, "low5", summary.Low);
        WriteNumber(json, "high95", summary.High);
        WriteNumber(json, "min", summary.Least);
        WriteNumber(json, "max", summary.Most);
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, string name, IEnumerable<double> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value))
        {
            json.WriteNumber(name, value);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
