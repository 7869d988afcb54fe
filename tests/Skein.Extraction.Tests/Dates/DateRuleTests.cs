namespace Skein.Extraction.Tests.Dates;

/// <summary>The examples that stand beside each rule in the files dates-LANGUAGE.yaml.</summary>
public class DateRuleTests
{
    public static TheoryData<string, string, string> Examples() => Rows(rule => rule.Yields);

    public static TheoryData<string, string, string> CounterExamples() => Rows(rule => rule.YieldsNothing);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_reads_its_examples(string rule, string language, string example)
    {
        var arrow = example.IndexOf(" => ", StringComparison.Ordinal);
        Assert.Equal(example[(arrow + 4)..], Read(example[..arrow], language));
        Assert.NotEmpty(rule);
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_rule_reads_nothing_in_its_counterexamples(string rule, string language, string example)
    {
        var text = example.Split(" => ")[0];
        Assert.DoesNotContain(Readings.Read(Text(text, out var published), published, language).Dates, date => date.Rule == rule);
    }

    [Fact]
    public void Every_rule_has_an_example_and_a_version_and_stands_once()
    {
        var rules = Readings.Pipeline.Dating.Languages.SelectMany(language => language.File.Rules.Select(rule => (language.Code, Rule: rule))).ToList();

        Assert.Equal(["de", "en", "fr", "nl"], Readings.Pipeline.Dating.Languages.Select(language => language.Code));
        Assert.All(rules, row => Assert.NotEmpty(row.Rule.Yields));
        Assert.All(rules, row => Assert.Matches($"^date\\.{row.Code}\\.[a-z-]+/[1-9][0-9]*$", row.Rule.Id));
        Assert.Equal(rules.Count, rules.Select(row => row.Rule.Id).Distinct(StringComparer.Ordinal).Count());
    }

    private static string Read(string example, string language)
    {
        var text = Text(example, out var published);
        return string.Join(" ; ", Readings.Read(text, published, language).Dates.Select(date => date.Span.Of(text) + " = " + date.Date));
    }

    // "He left yesterday [2015-11-20]." was published on that day.
    private static string Text(string example, out string? published)
    {
        var open = example.IndexOf('[', StringComparison.Ordinal);
        var close = example.IndexOf(']', StringComparison.Ordinal);
        published = open < 0 ? null : example[(open + 1)..close];
        return open < 0 ? example : example[..open].TrimEnd() + example[(close + 1)..];
    }

    private static TheoryData<string, string, string> Rows(Func<Skein.Extraction.Dates.DateRuleFile, List<string>> examples)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var language in Readings.Pipeline.Dating.Languages)
        {
            foreach (var (rule, example) in language.File.Rules.SelectMany(rule => examples(rule).Select(example => (rule.Id, example))))
            {
                data.Add(rule, language.Code, example);
            }
        }

        return data;
    }
}
