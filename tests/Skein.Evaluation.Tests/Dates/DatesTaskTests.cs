using Skein.Evaluation.Dates;

namespace Skein.Evaluation.Tests.Dates;

public class DatesTaskTests
{
    [Fact]
    public void Each_line_gives_its_level_and_bounds()
    {
        var (output, summary) = Run("2016-02-XX\n\n2013/..\r\n2013/\n2015-11-13T21:20:00+01:00\n", compare: false);

        Assert.Equal(
            """
            {"line":1,"text":"2016-02-XX","level":1,"earliest":"2016-02-01","latest":"2016-02-29"}
            {"line":3,"text":"2013/..","level":1,"earliest":"2013-01-01","latest":".."}
            {"line":4,"text":"2013/","level":1,"earliest":"2013-01-01","latest":null}
            {"line":5,"text":"2015-11-13T21:20:00+01:00","level":0,"earliest":"2015-11-13T21:20:00+01:00","latest":"2015-11-13T21:20:00+01:00"}

            """,
            output,
            ignoreLineEndingDifferences: true);
        Assert.Equal(4, summary.Items);
        Assert.Empty(summary.Faults);
    }

    [Fact]
    public void A_malformed_line_is_reported_with_its_number_and_the_others_go_on()
    {
        var (output, summary) = Run("2015\n2015-02-31\n2016\n", compare: false);

        var fault = Assert.Single(summary.Faults);
        Assert.Equal("line 2: February 2015 has 28 days.", fault.ToString());
        Assert.Contains("""{"line":2,"text":"2015-02-31","error":"February 2015 has 28 days."}""", output, StringComparison.Ordinal);
        Assert.Contains("\"line\":3", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Pairs_are_compared_with_three_answers()
    {
        var (output, _) = Run("2015-11-13 2016\n2013/\t2020\n[2015-11-12,2015-11-14]  2015-11-13\n", compare: true);

        Assert.Equal(
            """
            {"line":1,"first":"2015-11-13","second":"2016","before":"certain","after":"impossible","overlaps":"impossible"}
            {"line":2,"first":"2013/","second":"2020","before":"possible","after":"impossible","overlaps":"possible"}
            {"line":3,"first":"[2015-11-12,2015-11-14]","second":"2015-11-13","before":"possible","after":"possible","overlaps":"impossible"}

            """,
            output,
            ignoreLineEndingDifferences: true);
    }

    [Theory]
    [InlineData("2015", "A line to compare has two dates with a space or a tab between them.")]
    [InlineData("2015 2016 2017", "A line to compare has two dates with a space or a tab between them.")]
    [InlineData("2015 2015-02-31", "The second date: February 2015 has 28 days.")]
    [InlineData("2015-13 2015", "The first date: There is no month 13; months go from 01 to 12, and seasons and other parts of a year from 21 to 41.")]
    public void A_malformed_pair_says_which_date_is_wrong(string line, string message)
    {
        var (_, summary) = Run(line, compare: true);

        Assert.Equal(message, Assert.Single(summary.Faults).Message);
    }

    [Fact]
    public void The_summary_is_one_line_of_json_in_the_documented_order()
    {
        var summary = new EvaluationSummary("dates", 3, 0.5, 12.34, []);

        Assert.Equal("""{"task":"dates","items":3,"seconds":0.5,"itemsPerSecond":6,"peakMemoryMiB":12.3}""", summary.ToJsonLine());
    }

    private static (string Output, EvaluationSummary Summary) Run(string input, bool compare)
    {
        using var reader = new StringReader(input);
        using var writer = new StringWriter();
        var summary = DatesTask.Run(reader, writer, compare, TimeProvider.System, TestContext.Current.CancellationToken);
        return (writer.ToString(), summary);
    }
}
