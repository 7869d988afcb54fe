using Skein.Graph.Metrics;
using Skein.Testing;

namespace Skein.Evaluation.Tests.Graphs;

/// <summary>docs/metrics says of every metric what it means, and every page there says the same things.</summary>
public class MetricPagesTests
{
    private const string Asking = "How to ask";

    private static readonly string[] Sections =
        ["What it answers", "Definition", "Its pitfall", "Its interval", "Source", "Must not be used for"];

    private static string Folder => Path.Combine(Repository.Root, "docs", "metrics");

    /// <summary>The pages of metrics by file name; the index is none.</summary>
    public static TheoryData<string> Pages { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(name => name != "README.md").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_metric_of_the_catalog_has_one_heading()
    {
        var headings = Pages.SelectMany(page => Headings(page.Data, "### ")).CountBy(heading => heading).ToDictionary();

        Assert.All(GraphMetrics.All, metric => Assert.Equal(1, headings.GetValueOrDefault(metric.Code)));
    }

    [Fact]
    public void The_index_names_every_metric_of_the_catalog()
    {
        var index = File.ReadAllText(Path.Combine(Folder, "README.md"));

        Assert.All(GraphMetrics.All, metric => Assert.Contains($"`{metric.Code}`", index, StringComparison.Ordinal));
        Assert.All(Pages, page => Assert.Contains($"({page.Data})", index, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_page_says_the_same_things_in_the_same_order(string page)
    {
        // A figure with a command of its own also says how to ask for it.
        var sections = Sections.ToList();
        if (Headings(page, "## ").Contains(Asking))
        {
            sections.Insert(sections.IndexOf("Source"), Asking);
        }

        Assert.Equal(sections, Headings(page, "## "));
    }

    private static IEnumerable<string> Headings(string page, string mark) =>
        File.ReadLines(Path.Combine(Folder, page)).Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
}
