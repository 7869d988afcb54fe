namespace Skein.Architecture.Tests.Docs;

/// <summary>A page leads where it says: to a file that is there and a heading that the file has.</summary>
public class LinkTests
{
    [Fact]
    public void Links_in_the_documents_lead_to_files_and_headings_that_exist()
    {
        var broken =
            from page in MarkdownPage.All
            from link in page.OwnLinks
            where !Leads(page, link)
            select $"{page.Name} -> {link}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_page_below_docs_can_be_reached_from_the_index()
    {
        var index = MarkdownPage.At("docs/README.md");
        var reached = index.OwnLinks.Select(link => File(index, link)).ToHashSet(StringComparer.Ordinal);
        var lost = MarkdownPage.All
            .Where(page => page.Name.StartsWith("docs/", StringComparison.Ordinal) && page.Name != index.Name && !reached.Contains(page.Path))
            .Select(page => page.Name);

        Assert.Empty(lost);
    }

    [Fact]
    public void Every_picture_is_shown_by_a_page()
    {
        var pictures = Path.Combine(ReferenceTable.Root, "docs", "images");
        if (!Directory.Exists(pictures))
        {
            return;
        }

        var shown = MarkdownPage.All.SelectMany(page => page.OwnLinks.Select(link => File(page, link))).ToHashSet(StringComparer.Ordinal);
        Assert.Subset(shown, Directory.EnumerateFiles(pictures).ToHashSet(StringComparer.Ordinal));
    }

    private static bool Leads(MarkdownPage page, string link)
    {
        var file = File(page, link);
        var anchor = link.Contains('#', StringComparison.Ordinal) ? link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
        return anchor.Length == 0
            ? System.IO.File.Exists(file) || Directory.Exists(file)
            : MarkdownPage.All.Any(target => target.Path == file && target.Anchors.Contains(anchor));
    }

    private static string File(MarkdownPage page, string link)
    {
        var path = link.Split('#')[0];
        return path.Length == 0 ? page.Path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page.Path)!, path));
    }
}
