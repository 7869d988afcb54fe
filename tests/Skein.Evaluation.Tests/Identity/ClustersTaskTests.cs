using Skein.Evaluation.Identity;
using Skein.Resolution;

namespace Skein.Evaluation.Tests.Identity;

public class ClustersTaskTests
{
    private const string Names =
        "record_id,schema,name,soc_sec_id\n" +
        "b,Person,\"Zuvek, Tarmid Belloq\",7\n" +
        "a,Person,Tarmid Belloq Zuvek,8\n" +
        "c,Organization,Tarmid Belloq Zuvek,7\n" +
        "d,Person,Orrin Maleth Ganosh,7\n" +
        "\"e,1\",Person,Salor Hestik Dramun,7\n";

    [Fact]
    public void Records_come_back_in_their_order_with_the_smallest_record_as_the_name_of_the_cluster()
    {
        var (output, summary) = Run(Names + Others());

        Assert.StartsWith("record_id,cluster_id\nb,a\na,a\nc,c\nd,d\n\"e,1\",\"e,1\"\n", output, StringComparison.Ordinal);
        Assert.Empty(summary.Faults);
        Assert.Equal("clusters", summary.Task);
        Assert.Equal(205, summary.Items);
    }

    [Fact]
    public void Identifiers_such_as_a_social_security_number_are_ignored()
    {
        var with = Run(Names + Others()).Output;
        var without = Run(string.Join('\n', (Names + Others()).Split('\n').Select(line => line.Length == 0 ? line : line[..line.LastIndexOf(',')]))).Output;

        Assert.Equal(without, with);
    }

    [Fact]
    public void Faulty_lines_are_reported_with_their_number_and_the_others_go_on()
    {
        var (output, summary) = Run("record_id,name\na,\"two\nlines\"\na,again\n,nobody\nb\nc,one,two\nd,fine\n");

        Assert.Equal(
            [
                "line 4: Another record has the same record_id.", "line 5: The record has no record_id.",
                "line 6: The line has 1 fields, the first line has 2.", "line 7: The line has 3 fields, the first line has 2.",
            ],
            summary.Faults.Select(fault => fault.ToString()));
        Assert.Equal("record_id,cluster_id\na,a\nd,d\n", output);
    }

    [Fact]
    public void A_higher_threshold_joins_less()
    {
        var records = Names + "f,Person,Tarmid Zuvek,9\n" + Others();
        var (low, high) = (Run(records, 0.5).Output, Run(records, 0.9999).Output);

        Assert.Contains("\nb,a\n", low, StringComparison.Ordinal);
        Assert.Contains("\nb,b\n", high, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("name\nx\n")]
    [InlineData("record_id,colour\na,red\n")]
    public void A_file_without_what_is_needed_is_a_fault_and_no_clusters(string input)
    {
        var (output, summary) = Run(input);

        Assert.Single(summary.Faults);
        Assert.Equal("record_id,cluster_id\n", output);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_do_no_harm()
    {
        var (output, summary) = Run("\uFEFFrecord_id,name\r\na,\"x \"\"y\"\"\"\r\n\r\nb,z\r\n");

        Assert.Empty(summary.Faults);
        Assert.Equal("record_id,cluster_id\na,a\nb,b\n", output);
    }

    // Enough other names that a shared part is rare.
    private static string Others() => string.Concat(Enumerable.Range(0, 200).Select(i =>
        $"x{i:000},Person,{Word(i)}ko {Word(i + 7)}ri {Word((3 * i) + 1)}mu,{i}\n"));

    private static string Word(int i) => $"{"bdfgklmnpr"[i % 10]}{"aeiou"[i / 10 % 5]}{"stvzh"[i / 50 % 5]}{"aeiou"[i % 5]}";

    private static (string Output, EvaluationSummary Summary) Run(string input, double? threshold = null)
    {
        using var reader = new StringReader(input);
        using var writer = new StringWriter();
        var summary = ClustersTask.Run(
            reader, writer, TimeProvider.System, threshold is { } given ? new ResolutionOptions { Threshold = given } : null, cancellation: TestContext.Current.CancellationToken);
        return (writer.ToString(), summary);
    }
}
