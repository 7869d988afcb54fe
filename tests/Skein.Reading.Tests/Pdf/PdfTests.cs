using Skein.Model.Documents;
using Skein.Reading.Tests.Support;
using Skein.Text;

namespace Skein.Reading.Tests.Pdf;

public class PdfTests
{
    private static readonly string[] Left =
        ["The first column tells of a meet-", "ing in the town of Valmora where", "three men spoke about the trip.", "They left the same night by car", "and were seen at the border."];

    private static readonly string[] Right =
        ["The second column starts with a", "trial that opened a year later in", "the court of Estrand, where two", "of them were convicted of fraud.", "Both appealed the judgment."];

    public PdfTests() => Needs.PdfTools();

    [Fact]
    public async Task Columns_are_read_one_after_the_other()
    {
        // The lines are painted across, left and right in turn, as many programs do.
        var pdf = new PdfFile().Page();
        for (var i = 0; i < Left.Length; i++)
        {
            pdf.Line(50, 700 - (14 * i), Left[i]).Line(320, 700 - (14 * i), Right[i]);
        }
        var document = await Files.DocumentAsync("report.pdf", pdf.Bytes());
        Assert.Equal(
            [
                "The first column tells of a meeting in the town of Valmora where three men spoke about the trip. They left the same night by car and were seen at the border.",
                "The second column starts with a trial that opened a year later in the court of Estrand, where two of them were convicted of fraud. Both appealed the judgment.",
            ],
            Files.Blocks(document));
    }

    [Fact]
    public async Task A_word_hyphenated_at_a_line_end_is_one_word_with_two_boxes()
    {
        var document = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Lines(50, 700, Left).Bytes());
        var boxes = document.PageMap.BoxesOf(SpanOf(document, "meeting"));
        Assert.Equal(["meet", "ing"], boxes.Select(box => box.Span.Of(document.Text)));
        // The first half ends the first line, the second half starts the second, 14 points below.
        Assert.True(boxes[0].Box.X > 150);
        Assert.Equal(50, boxes[1].Box.X, tolerance: 0.2);
        Assert.Equal(14, boxes[1].Box.Y - boxes[0].Box.Y, tolerance: 0.2);
    }

    [Fact]
    public async Task Every_word_has_the_box_where_it_was_painted()
    {
        var document = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Line(100, 700, "The \uFB01re at the o\uFB03ce in\u00A0Valmora").Page().Line(72, 400, "Second page.").Bytes());
        Assert.Equal("The fire at the office in Valmora\n\nSecond page.", document.Text);
        Assert.Equal(
            ["The", "fire", "at", "the", "office", "in", "Valmora", "Second", "page."],
            document.PageMap.Words.Select(word => word.Span.Of(document.Text)));
        Assert.Equal(100, document.PageMap.Words[0].Box.X, tolerance: 0.2);
        // Helvetica sets "The" 20.676 points wide at 12 points, and its base lies 92 points below the upper edge of the page.
        Assert.Equal(20.7, document.PageMap.Words[0].Box.Width, tolerance: 0.2);
        var box = document.PageMap.Words[0].Box;
        Assert.InRange(92, box.Y, box.Y + box.Height);
        Assert.Equal(2, document.PageMap.Words[^1].Page);
    }

    [Fact]
    public async Task Pages_know_their_text_and_size()
    {
        var document = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Line(72, 700, "On the first page.").Page().Page().Line(72, 700, "On the third page.").Bytes());
        Assert.Equal(3, document.PageMap.Pages.Length);
        Assert.Equal((612, 792), (document.PageMap.Pages[0].Width, document.PageMap.Pages[0].Height));
        Assert.Equal(3, document.PageMap.PageOf(document.Text.IndexOf("third", StringComparison.Ordinal))!.Number);
        Assert.Equal(1, document.PageMap.PageOf(0)!.Number);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-106");
    }

    [Fact]
    public async Task A_sentence_that_goes_on_over_a_page_stays_one_paragraph()
    {
        var document = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Line(72, 100, "They crossed the border near the small town of Estrand and then con-").Page().Line(72, 700, "tinued by train to the capital.").Bytes());
        Assert.Equal(["They crossed the border near the small town of Estrand and then continued by train to the capital."], Files.Blocks(document));
        Assert.Equal([1, 2], document.PageMap.BoxesOf(SpanOf(document, "continued")).Select(box => box.Page));
    }

    [Fact]
    public async Task Right_to_left_words_are_put_back_into_reading_order()
    {
        // Painted as a program paints them, from left to right: the letters of "the witness said in 2015" turned round.
        const string spoken = "העד אמר בשנת 2015 דבר";
        var painted = string.Join(' ', spoken.Split(' ').Reverse().Select(word => char.IsDigit(word[0]) ? word : new string([.. word.Reverse()])));
        var document = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Line(200, 700, painted).Bytes());
        Assert.Equal(spoken, document.Text);
        var stop = await Files.DocumentAsync("report.pdf", new PdfFile().Page().Line(200, 700, ".2015 תנשב").Bytes());
        Assert.Equal("בשנת 2015.", stop.Text);
        Assert.True(document.PageMap.Words[0].Box.X > document.PageMap.Words[^1].Box.X);
    }

    [Fact]
    public async Task Running_heads_and_page_numbers_are_left_out_and_said()
    {
        var pdf = new PdfFile();
        for (var page = 1; page <= 4; page++)
        {
            pdf.Page().Line(72, 770, "Annual report of the Valmora court").Line(72, 500, $"Sentence {(char)('A' + page)} is on this page.").Line(300, 20, $"{page}");
        }
        var document = await Files.DocumentAsync("report.pdf", pdf.Bytes());
        Assert.Equal("Sentence B is on this page.\n\nSentence C is on this page.\n\nSentence D is on this page.\n\nSentence E is on this page.", document.Text);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-107");
    }

    [Theory]
    [InlineData("Annual report", "D:20160324101500Z", "Annual report", "2016-03-24")]
    [InlineData("Microsoft Word - final2.doc", "D:19700101000000Z", null, null)]
    public async Task Properties_of_the_file_are_taken_over_where_they_are_sane(string title, string created, string? expectedTitle, string? expectedDate)
    {
        var document = await Files.DocumentAsync("report.pdf", new PdfFile { Title = title, Created = created }.Page().Line(72, 700, "Some words.").Bytes());
        Assert.Equal(expectedTitle, document.Title);
        Assert.Equal(expectedDate, document.Published);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0", null)]
    [InlineData("Mozilla Firefox 140.0", null)]
    [InlineData("wkhtmltopdf 0.12.6", null)]
    [InlineData("Court Writer 4", "2016-03-24")]
    public async Task The_day_on_which_a_page_of_the_web_was_printed_is_not_the_day_of_its_publication(string creator, string? expectedDate)
    {
        var document = await Files.DocumentAsync("verdict.pdf", new PdfFile { Created = "D:20160324101500Z", Creator = creator }.Page().Line(72, 700, "Some words.").Bytes());
        Assert.Equal(expectedDate, document.Published);
    }

    [Fact]
    public async Task A_larger_line_is_a_heading_and_a_gap_ends_a_paragraph()
    {
        var pdf = new PdfFile().Page().Line(72, 740, "The trial", size: 20)
            .Lines(72, 700, "The first paragraph has two lines of", "about the same length in all.").Lines(72, 650, "The second paragraph stands below", "a gap and ends here.");
        var document = await Files.DocumentAsync("report.pdf", pdf.Bytes());
        Assert.Equal(PageMapBlockKind.Heading, document.PageMap.Blocks[0].Kind);
        Assert.Equal("The second paragraph stands below a gap and ends here.", document.PageMap.Paragraph(2)!.Span.Of(document.Text));
    }

    private static TextSpan SpanOf(ReadDocument document, string words)
    {
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        return new TextSpan(start, start + words.Length);
    }
}
