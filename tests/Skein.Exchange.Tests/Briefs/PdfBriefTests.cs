using System.Diagnostics;
using Skein.Exchange.Briefs;
using Skein.Reading.Tests.Support;
using Skein.Testing;

namespace Skein.Exchange.Tests.Briefs;

/// <summary>What is in a file is what poppler's pdftotext reads in it, page by page.</summary>
public sealed class PdfBriefTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_note_stands_on_the_page_that_marks_it_first()
    {
        var pages = Read(Sheets.Of(
            [.. Enumerable.Range(1, 60).Select(number => Sheets.Item($"Sentence-{number} is said.", number))],
            [.. Enumerable.Range(1, 60).Select(number => Sheets.Note(number, $"quote-{number}-"))]));

        Assert.True(pages.Count > 1);
        for (var number = 1; number <= 60; number++)
        {
            var marked = Assert.Single(pages, page => page.Contains($"Sentence-{number} ", StringComparison.Ordinal));
            Assert.Contains($"quote-{number}-", marked, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Notes_longer_than_a_page_go_on_and_no_word_is_lost()
    {
        var words = Enumerable.Range(0, 3_000).Select(number => $"word{number:0000}").ToList();
        var pages = Read(Sheets.Of([Sheets.Item("All of it.", 1), Sheets.Item("And more.", 2)], [Sheets.Note(1, string.Join(' ', words)), Sheets.Note(2, "last-quote")]));

        var all = string.Join('\n', pages).Split([' ', '\n', '“', '”'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(words, word => !all.Contains(word));
        Assert.Contains("last-quote", all);
    }

    [Fact]
    public void A_word_wider_than_the_page_is_cut_into_lines_and_none_of_it_is_lost()
    {
        var pages = Read(Sheets.Of([Sheets.Item(new string('x', 400), 1)], [Sheets.Note(1, "short")]));

        Assert.Equal(400, Assert.Single(pages).Count(letter => letter == 'x'));
    }

    [Fact]
    public void Pages_are_numbered_and_the_file_has_its_title_and_no_script()
    {
        var file = Write(Sheets.Of([Sheets.Item("One.", 1)], [Sheets.Note(1, "words")]));

        Assert.Matches(@"1\s?/\s?1", Text(file));
        Assert.Contains("Brief: Mira Dolen", Run("pdfinfo", file), StringComparison.Ordinal);
        Assert.Matches(@"JavaScript:\s+no", Run("pdfinfo", file));
    }

    [Fact]
    public void An_empty_brief_is_one_page() => Assert.Single(Read(Sheets.Of([Sheets.Item("Nothing.")], [])));

    private List<string> Read(BriefSheet sheet) => [.. Text(Write(sheet)).Split('\f', StringSplitOptions.RemoveEmptyEntries).Where(page => page.Trim().Length > 0)];

    private string Write(BriefSheet sheet)
    {
        Needs.PdfTools();
        var file = _folder.At("brief.pdf");
        using var stream = File.Create(file);
        PdfBrief.Write(stream, sheet, Sheets.Made);
        return file;
    }

    private static string Text(string file) => Run("pdftotext", "-layout", file, "-");

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return text;
    }
}
