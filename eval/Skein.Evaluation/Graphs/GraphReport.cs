using System.Buffers;
using System.Text;
using System.Text.Json;
using Skein.Graph;

namespace Skein.Evaluation.Graphs;

/// <summary>Writes what was measured as one JSON object, piece by piece, so that a million values need not lie in memory as text.</summary>
internal sealed class GraphReport(TextWriter output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Utf8JsonWriter? _writer;

    private Utf8JsonWriter Json => _writer ??= new Utf8JsonWriter(_buffer);

    public void Begin(CompactGraph graph, GraphRequest request, double loadSeconds, double buildSeconds)
    {
        Json.WriteStartObject();
        Json.WriteString("task", GraphTask.Name);
        Json.WriteStartObject("graph");
        Json.WriteNumber("vertices", graph.VertexCount);
        Json.WriteNumber("edges", graph.EdgeCount);
        Json.WriteNumber("selfLoopsDropped", graph.Build.SelfLoopsDropped);
        Json.WriteNumber("parallelEdgesMerged", graph.Build.ParallelEdgesMerged);
        Json.WriteBoolean("isWeighted", graph.IsWeighted);
        Json.WriteBoolean("isUncertain", graph.IsUncertain);
        Json.WriteEndObject();
        Json.WriteNumber("threads", request.Threads == 0 ? Environment.ProcessorCount : request.Threads);
        Json.WriteNumber("repeat", request.Repeat);
        Json.WriteBoolean("isWarm", request.WarmsUp);
        Json.WriteNumber("loadSeconds", loadSeconds);
        Json.WriteNumber("buildSeconds", buildSeconds);
        Json.WriteStartObject("metrics");
    }

    public void Add(string name, IReadOnlyList<double> seconds, GraphOutcome outcome, bool withValues)
    {
        var median = seconds.Order().ElementAt(seconds.Count / 2);
        Json.WriteStartObject(name);
        WriteValues("seconds", seconds);
        Json.WriteNumber("median", median);
        if (outcome.Worlds > 1)
        {
            Json.WriteNumber("worlds", outcome.Worlds);
            WriteNumber("worldsPerSecond", outcome.Worlds / median);
        }

        Json.WriteStartObject("aggregates");
        foreach (var (key, value) in outcome.Aggregates)
        {
            WriteNumber(key, value);
        }

        Json.WriteEndObject();
        if (withValues && outcome.Values.Length + (outcome.Ends?.Count ?? 0) > 0)
        {
            WriteValues("values", outcome.Values);
            WriteEnds(outcome.Ends);
        }

        Json.WriteEndObject();
        Flush();
    }

    public void End()
    {
        Json.WriteEndObject();
        Json.WriteEndObject();
        Flush();
        output.Write('\n');
    }

    public void Dispose() => _writer?.Dispose();

    private void WriteValues(string name, IReadOnlyList<double> values)
    {
        Json.WriteStartArray(name);
        for (var index = 0; index < values.Count; index++)
        {
            WriteNumber(null, values[index]);
            FlushAt(index);
        }

        Json.WriteEndArray();
    }

    private void WriteEnds(IReadOnlyList<(int From, int To)>? ends)
    {
        if (ends is null)
        {
            return;
        }

        Json.WriteStartArray("ends");
        for (var index = 0; index < ends.Count; index++)
        {
            Json.WriteStartArray();
            Json.WriteNumberValue(ends[index].From);
            Json.WriteNumberValue(ends[index].To);
            Json.WriteEndArray();
            FlushAt(index);
        }

        Json.WriteEndArray();
    }

    private void WriteNumber(string? name, double value)
    {
        if (name is not null)
        {
            Json.WritePropertyName(name);
        }

        if (double.IsFinite(value))
        {
            Json.WriteNumberValue(value);
        }
        else
        {
            Json.WriteNullValue();
        }
    }

    private void FlushAt(int index)
    {
        if (index % 8192 == 8191)
        {
            Flush();
        }
    }

    private void Flush()
    {
        Json.Flush();
        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        _buffer.ResetWrittenCount();
    }
}
