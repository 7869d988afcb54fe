using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Skein.Text;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Evaluation.Names;

/// <summary>The evidence of one pair a line: the parts that match with their rule, what is left over, the findings, what each feature adds.</summary>
internal sealed class ExplanationWriter(TextWriter output) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(string id, PreparedName left, PreparedName right, NameComparison comparison)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, _options))
        {
            json.WriteStartObject();
            json.WriteString("case_id", id);
            json.WriteNumber("score", Math.Round(comparison.Probability, 4));
            json.WriteString("model", comparison.Model);
            json.WriteStartArray("matches");
            foreach (var match in comparison.Matches)
            {
                json.WriteStartObject();
                json.WriteString("left", Of(match.Left, left));
                json.WriteString("right", Of(match.Right, right));
                json.WriteString("rule", match.Rule.ToString());
                json.WriteNumber("quality", match.Quality);
                json.WriteNumber("weight", match.Weight);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteRest(json, left, right, comparison);
            json.WriteStartArray("findings");
            foreach (var finding in comparison.Findings)
            {
                json.WriteStringValue(finding.ToString());
            }

            json.WriteEndArray();
            json.WriteString("wouldSettle", comparison.WouldSettle.ToString());
            json.WriteStartObject("features");
            foreach (var weight in comparison.Features)
            {
                json.WriteNumber(weight.Feature, Math.Round(weight.Value, 5));
            }

            json.WriteEndObject();
            json.WriteStartObject("logOdds");
            foreach (var weight in comparison.Weights)
            {
                json.WriteNumber(weight.Feature, weight.LogOdds);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(_buffer.WrittenSpan));
        output.Write('\n');
    }

    public void Dispose() => output.Flush();

    private static void WriteRest(Utf8JsonWriter json, PreparedName left, PreparedName right, NameComparison comparison)
    {
        json.WriteStartArray("leftOver");
        foreach (var rest in comparison.LeftOver)
        {
            json.WriteStartObject();
            json.WriteString("of", rest.IsLeft ? "name1" : "name2");
            json.WriteString("part", Of(rest.Span, rest.IsLeft ? left : right));
            json.WriteString("role", rest.Role.ToString());
            json.WriteNumber("weight", rest.Weight);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string Of(TextSpan span, PreparedName name) => span.Of(name.Original).ToString();
}
