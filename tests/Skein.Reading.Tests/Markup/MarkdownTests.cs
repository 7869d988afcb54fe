using Skein.Model.Documents;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Markup;

public class MarkdownTests
{
    private const string Note = """
        ---
        title: "The Valmora trial"
        author: [Jane Roe, John Doe]
        date: 2016-03-24
        source: The Valmora Courier, 24 March 2016
        ---
        # The trial

        Three men were **convicted** of [fraud](https://example.org/a) in
        the town of `Valmora`.

        - first item
        - second item

        > He said nothing.

        | Name | Year |
        |---|---|
        | Roe | 2015 |

        <div><script>alert('x')</script>Inside a box.</div>

        A line with <script>alert('y')</script> and <b>bold</b> words &amp; more.
        """;

    [Fact]
    public async Task Marks_are_taken_away_and_words_stay()
    {
        var document = await Files.DocumentAsync("note.md", Note);
        Assert.Equal(
            [
                "The trial", "Three men were convicted of fraud in the town of Valmora.", "first item", "second item", "He said nothing.",
                "Name", "Year", "Roe", "2015", "Inside a box.", "A line with  and bold words & more.",
            ],
            Files.Blocks(document));
        Assert.Equal(
            [
                PageMapBlockKind.Heading, PageMapBlockKind.Paragraph, PageMapBlockKind.ListItem, PageMapBlockKind.ListItem, PageMapBlockKind.Quote,
                PageMapBlockKind.TableCell, PageMapBlockKind.TableCell, PageMapBlockKind.TableCell, PageMapBlockKind.TableCell, PageMapBlockKind.Paragraph,
                PageMapBlockKind.Paragraph,
            ],
            document.PageMap.Blocks.Select(block => block.Kind));
    }

    [Fact]
    public async Task Front_matter_describes_the_document_and_is_no_text()
    {
        var document = await Files.DocumentAsync("note.md", Note);
        Assert.Equal("The Valmora trial", document.Title);
        Assert.Equal(["Jane Roe", "John Doe"], document.Authors);
        Assert.Equal("2016-03-24", document.Published);
        Assert.Equal("The Valmora Courier, 24 March 2016", document.Origin);
        Assert.DoesNotContain("Courier", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quotes_nested_without_end_are_read_as_plain_text()
    {
        var document = await Files.DocumentAsync("deep.md", new string('>', 100_000) + " The witness left.");
        Assert.Contains("The witness left.", document.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-03-24T23:30:00+01:00", "2016-03-24")]
    [InlineData("2016-03", "2016-03")]
    [InlineData("2016", "2016")]
    [InlineData("24 March 2016", "2016-03-24")]
    [InlineData("Thu, 24 Mar 2016 10:00:00 +0100", "2016-03-24")]
    [InlineData("March 24, 2016", "2016-03-24")]
    [InlineData("24 mars 2016 à 18h", "2016-03-24")]
    [InlineData("1er août 2014", "2014-08-01")]
    [InlineData("24. März 2016", "2016-03-24")]
    [InlineData("24 de marzo de 2016", "2016-03-24")]
    [InlineData("24/03/2016", "2016-03-24")]
    [InlineData("24.3.2016", "2016-03-24")]
    [InlineData("03/04/2016", null)]
    [InlineData("31 February 2016", null)]
    [InlineData("2015-02-29", null)]
    [InlineData("yesterday", null)]
    public async Task A_written_date_is_read_as_printed_or_not_at_all(string written, string? expected)
    {
        var document = await Files.DocumentAsync("note.md", $"---\ndate: {written}\n---\nText.");
        Assert.Equal(expected, document.Published);
    }

    [Fact]
    public async Task A_date_that_does_not_exist_is_said()
    {
        var document = await Files.DocumentAsync("note.md", "---\ndate: 31 February 2016\n---\nText.");
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-109");
    }
}
