using Skein.Evaluation.Extraction;

namespace Skein.Evaluation.Tests.Extraction;

public class TagTaskTests
{
    [Fact]
    public void Tokens_come_out_as_they_went_in_each_with_a_tag()
    {
        const string input = "President\tO\nRobert\tB-PER\nLindqvar\tI-PER\nleft\nParis\n.\n\n\nHe\nreturned\n";
        var (lines, summary) = Run(input);

        Assert.Equal(["President\tO", "Robert\tB-PER", "Lindqvar\tI-PER", "left\tO", "Paris\tB-LOC", ".\tO", "", "", "He\tO", "returned\tO", ""], lines);
        Assert.Equal((8L, 0), (summary.Items, summary.Faults.Count));
    }

    [Fact]
    public void Many_sentences_keep_their_blank_lines()
    {
        var input = string.Concat(Enumerable.Repeat("He\nleft\n.\n\n", 70));
        var (lines, _) = Run(input);

        Assert.Equal(input.Split('\n'), lines.Select(line => line.Split('\t')[0]));
    }

    [Fact]
    public void A_line_without_a_token_is_a_fault_with_its_number()
    {
        var (lines, summary) = Run("Robert\n\tB-PER\nleft\n");

        Assert.Equal([2], summary.Faults.Select(fault => fault.Line));
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public void A_file_that_is_no_model_is_a_fault_that_says_so()
    {
        using var output = new StringWriter();
        using var model = new MemoryStream([1, 2, 3]);
        var summary = TagTask.Run(new StringReader("Robert\n"), output, model, fine: false, TimeProvider.System, TestContext.Current.CancellationToken);

        Assert.Contains("no model", Assert.Single(summary.Faults).Message, StringComparison.Ordinal);
    }

    private static (string[] Lines, EvaluationSummary Summary) Run(string input)
    {
        using var output = new StringWriter();
        var summary = TagTask.Run(new StringReader(input), output, model: null, fine: false, TimeProvider.System, TestContext.Current.CancellationToken);
        return (output.ToString().Split('\n'), summary);
    }
}
