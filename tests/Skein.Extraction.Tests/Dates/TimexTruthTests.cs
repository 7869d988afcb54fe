using System.Globalization;
using System.Text;
using System.Text.Json;
using Skein.Testing;

namespace Skein.Extraction.Tests.Dates;

/// <summary>The labelled sentences of eval/truth/timex.jsonl, read by the shipped pipeline; see timex.md beside them.</summary>
public class TimexTruthTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    [Fact]
    public void Dates_of_the_truth_set_are_read_with_their_whole_words_and_their_value()
    {
        var wrong = new StringBuilder();
        int expected = 0, read = 0, exact = 0, valued = 0;
        foreach (var truth in Cases())
        {
            var dates = Readings.Read(truth.Text, truth.Dateline).Dates;
            var right = truth.Spans.Count(span => dates.Any(date => (date.Span.Start, date.Span.End) == (span.Start, span.End) && date.Date.ToString() == span.Edtf));
            expected += truth.Spans.Count;
            read += dates.Count;
            exact += right;
            valued += truth.Spans.Count(span => dates.Any(date => date.Span.Start < span.End && span.Start < date.Span.End && date.Date.ToString() == span.Edtf));
            if (right < truth.Spans.Count || dates.Count > right)
            {
                wrong.AppendLine(CultureInfo.InvariantCulture, $"{truth.Id} {truth.Text}");
                wrong.AppendLine(CultureInfo.InvariantCulture, $"   expected {string.Join(" ; ", truth.Spans.Select(span => span.Words + " = " + span.Edtf))}");
                wrong.AppendLine(CultureInfo.InvariantCulture, $"   read     {string.Join(" ; ", dates.Select(date => date.Span.Of(truth.Text) + " = " + date.Date + " by " + date.Rule))}");
            }
        }

        var (precision, recall) = ((double)exact / read, (double)exact / expected);
        var figures = string.Create(CultureInfo.InvariantCulture, $"span and value: precision {precision:0.000} ({exact} of {read}), recall {recall:0.000} ({exact} of {expected}); value with any overlap {valued}\n{wrong}");
        TestContext.Current.TestOutputHelper?.WriteLine(figures);
        Assert.True(precision >= 0.95 && recall >= 0.9, figures);
    }

    [Fact]
    public void The_truth_set_says_what_stands_at_its_spans_and_is_as_large_as_it_says()
    {
        var cases = Cases().ToList();

        Assert.All(cases.SelectMany(truth => truth.Spans.Select(span => (truth, span))), row => Assert.Equal(row.span.Words, row.truth.Text[row.span.Start..row.span.End]));
        Assert.All(cases.SelectMany(truth => truth.Spans), span => Assert.True(Skein.Model.Dates.Edtf.TryParse(span.Edtf, out _, out var reason), reason));
        Assert.Equal(cases.Count, cases.Select(truth => truth.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.True(cases.Sum(truth => truth.Spans.Count) >= 150);
        Assert.True(cases.Count(truth => truth.Spans.Count == 0) >= 30);
    }

    private static IEnumerable<TruthCase> Cases() =>
        File.ReadLines(Path.Combine(Repository.Root, "eval", "truth", "timex.jsonl")).Select(line => JsonSerializer.Deserialize<TruthCase>(line, Json)!);

    private sealed record TruthCase(string Id, string Language, string? Dateline, string Text, IReadOnlyList<TruthSpan> Spans);

    private sealed record TruthSpan(int Start, int End, string Words, string Edtf);
}
