using System.Globalization;
using System.Text.Json;
using Skein.Evaluation.Names;

namespace Skein.Evaluation.Tests.Names;

/// <summary>The names are invented.</summary>
public class PairsTaskTests
{
    [Fact]
    public void Each_pair_gets_a_score_in_the_order_of_the_input()
    {
        var (output, _, summary) = Run("case_id,schema,name1,name2,is_match\r\nb,Person,Tomar Dravenni,\"Dravenni, Tomar\",true\r\na,Company,Dravel Ltd,Oskolt Ltd,false\r\n");

        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal("case_id,score", lines[0]);
        Assert.StartsWith("b,", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("a,", lines[2], StringComparison.Ordinal);
        Assert.InRange(Score(lines[1]), 0.7, 0.99);
        Assert.InRange(Score(lines[2]), 0.001, 0.5);
        Assert.Equal(2, summary.Items);
        Assert.Empty(summary.Faults);
    }

    [Fact]
    public void Without_a_case_id_the_row_counts_from_0()
    {
        var (output, _, _) = Run("schema,name1,name2\nPerson,A,B\nPerson,A,\n");

        Assert.Equal(["0", "1"], output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[0]));
    }

    [Fact]
    public void A_row_that_does_not_fit_the_header_is_reported_with_its_line_and_the_others_go_on()
    {
        var (output, _, summary) = Run("schema,name1,name2\nPerson,\"Tomar\nDravenni\",Tomar\nPerson,Tomar\nPerson,Tomar,Tomar\n");

        Assert.Equal(4, Assert.Single(summary.Faults).Line);
        Assert.Equal(3, output.TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_table_without_the_columns_is_a_fault() => Assert.Contains("name1", Assert.Single(Run("a,b\n1,2\n").Summary.Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void The_evidence_is_one_object_a_pair()
    {
        var (_, explanation, _) = Run("case_id,schema,name1,name2\nx,Person,Youcef Dravenni,Yusuf Dravenni Oskolti\n");

        using var json = JsonDocument.Parse(explanation);
        var root = json.RootElement;
        Assert.Equal("x", root.GetProperty("case_id").GetString());
        Assert.Equal("SameClass", root.GetProperty("matches")[0].GetProperty("rule").GetString());
        Assert.Equal("Oskolti", root.GetProperty("leftOver")[0].GetProperty("part").GetString());
        Assert.NotEqual("", root.GetProperty("wouldSettle").GetString());
    }

    [Fact]
    public void A_list_is_screened_best_hit_first_and_cut_at_the_top()
    {
        using var list = new StringReader("list_id,name\nL1,Tomar Dravenni\nL2,Tomar Selvan Dravenni\nL3,Miklou Oskolti\n");
        using var queries = new StringReader("query_id,name,birth_date\nq1,DRAVENNI Tomar,1970\nq2,Karel Brandt,\n");
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        var summary = ScreenTask.Run(list, queries, output, top: 1, TimeProvider.System, cancellationToken: TestContext.Current.CancellationToken);

        var hit = Assert.Single(output.ToString().TrimEnd('\n').Split('\n').Skip(1), line => line.StartsWith("q1,", StringComparison.Ordinal));
        Assert.StartsWith("q1,L1,", hit, StringComparison.Ordinal);
        Assert.Equal(2, summary.Items);
        Assert.Empty(summary.Faults);
    }

    private static double Score(string line) => double.Parse(line.Split(',')[1], CultureInfo.InvariantCulture);

    private static (string Output, string Explanation, EvaluationSummary Summary) Run(string csv)
    {
        using var input = new StringReader(csv);
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var explain = new StringWriter(CultureInfo.InvariantCulture);
        var summary = PairsTask.Run(input, output, explain, TimeProvider.System, cancellationToken: TestContext.Current.CancellationToken);
        return (output.ToString(), explain.ToString(), summary);
    }
}
