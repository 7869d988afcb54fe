using Skein.Graph.Metrics;
using Skein.Testing;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Wording;

public class FigureWordsTests
{
    [Fact]
    public void The_page_that_a_figure_names_is_there_and_has_a_heading_for_it() => Assert.Empty(
        from metric in GraphMetrics.All
        let page = Path.Combine(Repository.Root, FigureWords.Page(metric.Code))
        where !File.Exists(page) || !File.ReadAllText(page).Contains($"\n### {metric.Code}\n", StringComparison.Ordinal)
        select metric.Code + ": " + FigureWords.Page(metric.Code));
}
