using System.Text.Json;
using Skein.Evaluation.Methods;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Methods;

public class InvolvementTaskTests
{
    [Fact]
    public void Each_line_is_answered_with_bounds_label_and_reasons()
    {
        var (lines, summary) = Run("""{"id":"a","indicators":{"D2":"E","L2":"E","D3":"E","P2":"NR"}}""", "", """{"id":7,"indicators":{}}""");

        Assert.Equal(("a", 4, 4, "controlled"), Read(lines[0]));
        Assert.Equal(("7", 0, 4, "undetermined"), Read(lines[1]));
        Assert.Contains("condition 5", lines[0].GetProperty("reasons").EnumerateArray().Last().GetString(), StringComparison.Ordinal);
        Assert.Equal((2, 0), (summary.Items, summary.Faults.Count));
    }

    [Theory]
    [InlineData("""{"id":"a","indicators":{"D9":"E"}}""")]
    [InlineData("""{"id":"a","indicators":{"3":"E"}}""")]
    [InlineData("""{"id":"a","indicators":{"D1":"perhaps"}}""")]
    [InlineData("""{"id":"a","indicators":{"D1":1}}""")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"indicators":{}}""")]
    [InlineData("""[1]""")]
    [InlineData("""{"id":""")]
    public void A_line_that_cannot_be_read_is_a_fault_with_its_number_and_the_others_go_on(string broken)
    {
        var (lines, summary) = Run("""{"id":"a","indicators":{"A1":"E"}}""", broken, """{"id":"b","indicators":{"X1b":"E"}}""");

        Assert.Equal(["at least inspired, at most controlled", "unconnected"], lines.Select(line => line.GetProperty("label").GetString()));
        Assert.Equal(2, Assert.Single(summary.Faults).Line);
    }

    [Fact]
    public void The_worked_example_of_the_documentation_gives_what_the_page_says()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "methods", "involvement.md"));
        var line = page.Split("echo '")[1].Split('\'')[0];

        var (lines, _) = Run(line);

        var (_, lo, hi, label) = Read(Assert.Single(lines));
        Assert.Contains($"`\"lo\":{lo},\"hi\":{hi},\"label\":\"{label}\"`", page, StringComparison.Ordinal);
    }

    private static (string, int, int, string) Read(JsonElement line) =>
        (line.GetProperty("id").ToString(), line.GetProperty("lo").GetInt32(), line.GetProperty("hi").GetInt32(), line.GetProperty("label").GetString()!);

    private static (List<JsonElement> Lines, EvaluationSummary Summary) Run(params string[] lines)
    {
        using var output = new StringWriter();
        var summary = InvolvementTask.Run(new StringReader(string.Join('\n', lines)), output, TimeProvider.System, TestContext.Current.CancellationToken);
        return ([.. output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)], summary);
    }
}
