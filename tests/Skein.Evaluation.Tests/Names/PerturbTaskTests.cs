using System.Globalization;
using System.Text.Json;
using Skein.Evaluation.Names;

namespace Skein.Evaluation.Tests.Names;

/// <summary>The names are invented.</summary>
public class PerturbTaskTests
{
    private const string Pairs = "case_id,schema,name1,name2,is_match\nb,Person,Tomar Dravenni,\"Dravenni, Tomar\",true\na,Company,Dravel Ltd,Oskolt Limited,false\n";

    [Fact]
    public void One_seed_gives_one_output_and_another_seed_another()
    {
        var many = "schema,name1,name2\n" + string.Concat(Enumerable.Repeat("Person,Tomar Dravenni,Tomar Oskar Dravenni\n", 40));

        Assert.Equal(Run(many, 7).Output, Run(many, 7).Output);
        Assert.NotEqual(Run(many, 7).Output, Run(many, 8).Output);
    }

    [Fact]
    public void Identifier_schema_and_first_name_stay_and_labels_are_left_out()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var lines = Run(Pairs, seed).Output.TrimEnd('\n').Split('\n');

            Assert.Equal("case_id,schema,name1,name2", lines[0]);
            Assert.StartsWith("b,Person,Tomar Dravenni,", lines[1], StringComparison.Ordinal);
            Assert.StartsWith("a,Company,Dravel Ltd,", lines[2], StringComparison.Ordinal);
            Assert.DoesNotContain("true", lines[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_change_is_small()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var name = Run("schema,name1,name2\nPerson,x,Tomar Oskar Dravenni\n", seed).Output.TrimEnd('\n').Split('\n')[1]["0,Person,x,".Length..].Trim('"');
            var sorted = string.Concat(name.ToUpperInvariant().Where(char.IsLetter).Order());

            Assert.InRange(sorted.Length, "TomarOskarDravenni".Length - 2, "TomarOskarDravenni".Length + 2);
        }
    }

    [Fact]
    public void A_row_that_does_not_fit_the_header_is_reported_with_its_line() =>
        Assert.Equal(3, Assert.Single(Run("schema,name1,name2\nPerson,a,b\nPerson,a\n", 1).Summary.Faults).Line);

    [Fact]
    public void Times_of_comparisons_are_given_as_mean_median_ninety_ninth_percentile_and_slowest()
    {
        using var input = new StringReader(Pairs);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var times = new StringWriter(CultureInfo.InvariantCulture);
        PairsTask.Run(input, output, explain: null, TimeProvider.System, times: times, cancellationToken: TestContext.Current.CancellationToken);

        using var json = JsonDocument.Parse(times.ToString());
        Assert.Equal(2, json.RootElement.GetProperty("pairs").GetInt32());
        foreach (var part in new[] { "compare", "readAndCompare" })
        {
            var figures = json.RootElement.GetProperty(part);
            var slowest = figures.GetProperty("slowest").GetDouble();
            Assert.InRange(figures.GetProperty("median").GetDouble(), 0, slowest);
            Assert.InRange(figures.GetProperty("p99").GetDouble(), figures.GetProperty("median").GetDouble(), slowest);
        }
    }

    private static (string Output, EvaluationSummary Summary) Run(string csv, int seed)
    {
        using var input = new StringReader(csv);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var summary = PerturbTask.Run(input, output, seed, TimeProvider.System, TestContext.Current.CancellationToken);
        return (output.ToString(), summary);
    }
}
