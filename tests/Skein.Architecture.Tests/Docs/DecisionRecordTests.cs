using System.Text.RegularExpressions;

namespace Skein.Architecture.Tests.Docs;

/// <summary>Decision records are numbered without gaps and have the same parts.</summary>
public partial class DecisionRecordTests
{
    private static readonly string[] Parts = ["context", "options", "decision", "consequences"];

    [Fact]
    public void Decision_records_are_numbered_from_one_without_gaps() =>
        Assert.Equal(
            Enumerable.Range(1, Records().Count).Select(number => $"{number:0000}"),
            Records().Select(page => Path.GetFileName(page.Name)[..4]));

    [Fact]
    public void Every_decision_record_has_status_date_and_the_same_parts() =>
        Assert.All(Records(), page =>
        {
            Assert.Matches(StatusLine(), page.Prose);
            Assert.All(Parts, part => Assert.Contains(part, page.Anchors));
        });

    private static List<MarkdownPage> Records() =>
        [.. MarkdownPage.All.Where(page => page.Name.StartsWith("docs/adr/", StringComparison.Ordinal))];

    [GeneratedRegex(@"^Status: (accepted|superseded by \d{4}) · \d{4}-\d\d-\d\d$", RegexOptions.Multiline)]
    private static partial Regex StatusLine();
}
