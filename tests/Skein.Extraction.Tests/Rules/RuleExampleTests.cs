namespace Skein.Extraction.Tests.Rules;

/// <summary>The examples that stand beside each rule in its data file.</summary>
public class RuleExampleTests
{
    public static TheoryData<string, string> Examples() => Rows(rule => rule.Examples);

    public static TheoryData<string, string> CounterExamples() => Rows(rule => rule.CounterExamples);

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_rule_reads_its_examples(string rule, string example)
    {
        var arrow = example.IndexOf(" => ", StringComparison.Ordinal);
        var said = Readings.Read(example[..arrow]).Statements();
        foreach (var expected in example[(arrow + 4)..].Split(" ; ").Select(Expected.Parse))
        {
            Assert.True(said.Any(expected.IsMetBy), $"{rule}: expected {expected}\nread:\n{string.Join('\n', said)}");
        }
    }

    [Theory]
    [MemberData(nameof(CounterExamples))]
    public void A_rule_reads_nothing_in_its_counterexamples(string rule, string example)
    {
        var property = Readings.Pipeline.Book.Rules.First(row => row.Id == rule).Property.Value;

        Assert.DoesNotContain(Readings.Read(example).Statements(), said => said.Property == property);
    }

    [Fact]
    public void Every_rule_has_an_example_and_a_version_and_stands_once()
    {
        var rules = Readings.Pipeline.Book.Rules;

        Assert.All(rules, rule => Assert.NotEmpty(rule.Examples));
        Assert.All(rules, rule => Assert.Matches("^[a-z-]+\\.[a-z-]+/[1-9][0-9]*$", rule.Id));
        Assert.Equal(rules.Count, rules.Select(rule => rule.Id).Distinct().Count());
    }

    private static TheoryData<string, string> Rows(Func<Skein.Extraction.Rules.Rule, IReadOnlyList<string>> examples)
    {
        var data = new TheoryData<string, string>();
        foreach (var (rule, example) in Readings.Pipeline.Book.Rules.SelectMany(rule => examples(rule).Select(example => (rule.Id, example))))
        {
            data.Add(rule, example);
        }

        return data;
    }
}
