using Skein.Model.Documents;
using Skein.Text;

namespace Skein.Model.Tests.Documents;

public class PageMapTests
{
    // "Title" [0,5), "one two-three" [7,20) over two pages, a cell [22,26), a list item [27,31).
    private static readonly PageMap Map = new(
        [new PageMapPage(1, new TextSpan(0, 14), 595.3, 841.9), new PageMapPage(2, new TextSpan(14, 31), 595.3, 841.9)],
        [
            new PageMapWord(new TextSpan(7, 10), 1, new PageMapBox(72, 100.5, 20.1, 11)),
            new PageMapWord(new TextSpan(11, 14), 1, new PageMapBox(95, 100.5, 22, 11)),
            new PageMapWord(new TextSpan(14, 20), 2, new PageMapBox(72, 50, 30, 11)),
        ],
        [
            new PageMapBlock(new TextSpan(0, 5), PageMapBlockKind.Heading, "body>h1"), new PageMapBlock(new TextSpan(7, 20), PageMapBlockKind.Paragraph, "body>p"),
            new PageMapBlock(new TextSpan(22, 26), PageMapBlockKind.TableCell), new PageMapBlock(new TextSpan(27, 31), PageMapBlockKind.ListItem, "body>p"),
        ]);

    [Theory]
    [InlineData(0, 1)]
    [InlineData(13, 1)]
    [InlineData(14, 2)]
    [InlineData(1_000, 2)]
    public void The_page_of_an_offset_is_the_last_that_begins_before_it(int offset, int page) => Assert.Equal(page, Map.PageOf(offset)!.Number);

    [Theory]
    [InlineData(7, 10, 1)]
    [InlineData(8, 9, 1)]
    [InlineData(9, 12, 2)]
    [InlineData(10, 11, 0)]
    [InlineData(0, 31, 3)]
    [InlineData(12, 15, 2)]
    [InlineData(8, 8, 0)]
    public void The_boxes_of_a_span_are_those_of_the_words_that_it_touches(int start, int end, int count) =>
        Assert.Equal(count, Map.BoxesOf(new TextSpan(start, end)).Count(word => word.Span.Overlaps(new TextSpan(start, end))));

    [Theory]
    [InlineData(0, PageMapBlockKind.Heading)]
    [InlineData(5, null)]
    [InlineData(19, PageMapBlockKind.Paragraph)]
    [InlineData(20, null)]
    [InlineData(31, null)]
    public void The_block_of_an_offset_is_none_between_blocks(int offset, PageMapBlockKind? kind) => Assert.Equal(kind, Map.BlockOf(offset)?.Kind);

    [Fact]
    public void Paragraphs_are_counted_without_headings_and_cells()
    {
        Assert.Equal(new TextSpan(7, 20), Map.Paragraph(1)!.Span);
        Assert.Equal(new TextSpan(27, 31), Map.Paragraph(2)!.Span);
        Assert.Null(Map.Paragraph(3));
        Assert.Null(Map.Paragraph(0));
        Assert.Equal(2, Map.ParagraphNumberOf(28));
        Assert.Null(Map.ParagraphNumberOf(23));
    }

    [Fact]
    public void A_map_survives_being_stored()
    {
        var stored = PageMapJson.Write(Map);
        Assert.True(PageMapJson.TryRead(stored, out var read));
        Assert.Equal(Map.Pages, read.Pages);
        Assert.Equal(Map.Words, read.Words);
        Assert.Equal(Map.Blocks, read.Blocks);
        Assert.Equal(stored, PageMapJson.Write(read));
    }

    [Fact]
    public void The_stored_form_is_the_documented_one() => Assert.Equal(
        """{"v":1,"pages":[1,0,14,5953,8419,2,14,17,5953,8419],"words":[1,7,3,720,1005,201,110,1,1,3,950,1005,220,110,2,0,6,720,500,300,110],"paths":["body>h1","body>p"],"blocks":[1,0,5,0,0,7,13,1,3,22,4,-1,2,27,4,1]}""",
        PageMapJson.Write(Map).Replace("\\u003E", ">", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"v":2,"pages":[],"words":[],"paths":[],"blocks":[]}""")]
    [InlineData("""{"v":1,"pages":[1,0],"words":[],"paths":[],"blocks":[]}""")]
    [InlineData("""{"v":1,"pages":[],"words":[],"paths":[],"blocks":[0,0,5,0]}""")]
    [InlineData("""{"v":1,"pages":[],"words":[],"paths":[],"blocks":[0,5,5,-1,0,0,5,-1]}""")]
    [InlineData("""{"v":1,"pages":[],"words":[],"paths":[],"blocks":[0,-5,5,-1]}""")]
    public void What_is_not_a_map_of_this_version_is_refused(string json) => Assert.False(PageMapJson.TryRead(json, out _));

    [Fact]
    public void Overlapping_blocks_are_refused() => Assert.Throws<ArgumentException>(() => new PageMap(
        [], [], [new PageMapBlock(new TextSpan(0, 5), PageMapBlockKind.Paragraph), new PageMapBlock(new TextSpan(4, 6), PageMapBlockKind.Paragraph)]));

    [Fact]
    public void The_confidence_of_words_survives_its_written_form_and_is_asked_by_span()
    {
        var box = new PageMapBox(1, 2, 3, 4);
        var map = new PageMap(
            [], [new(new TextSpan(0, 4), 1, box, 91), new(new TextSpan(5, 9), 1, box, 40), new(new TextSpan(10, 12), 1, box)], []);

        Assert.True(PageMapJson.TryRead(PageMapJson.Write(map), out var read));

        Assert.Equal(map.Words, read.Words);
        Assert.Equal(new WordConfidence(40, 65.5, 2), read.ConfidenceOf(new TextSpan(0, 12)));
        Assert.True(read.ConfidenceOf(new TextSpan(5, 6))!.Value.IsLow);
        Assert.False(read.ConfidenceOf(new TextSpan(0, 4))!.Value.IsLow);
        Assert.Null(read.ConfidenceOf(new TextSpan(10, 12)));
    }

    [Fact]
    public void A_map_without_recognized_words_is_written_as_before()
    {
        var map = new PageMap([], [new(new TextSpan(0, 4), 1, new PageMapBox(1, 2, 3, 4))], []);
        Assert.Equal("""{"v":1,"pages":[],"words":[1,0,4,10,20,30,40],"paths":[],"blocks":[]}""", PageMapJson.Write(map));
        Assert.False(PageMapJson.TryRead("""{"v":1,"pages":[],"words":[1,0,4,10,20,30,40],"sure":[],"paths":[],"blocks":[]}""", out _));
    }
}
