using System.Text;
using Skein.Model.Documents;
using Skein.Reading.Tests.Support;

namespace Skein.Reading.Tests.Plain;

public class PlainTextTests
{
    [Fact]
    public async Task Paragraphs_are_parted_by_blank_lines_and_keep_their_line_breaks()
    {
        var document = await Files.DocumentAsync("note.txt", "First line\r\nsecond line\r\n\r\n  \r\nAnother paragraph.\r\n");
        Assert.Equal(["First line\nsecond line", "Another paragraph."], Files.Blocks(document));
        Assert.Equal("Another paragraph.", document.PageMap.Paragraph(2)!.Span.Of(document.Text));
        Assert.Equal(2, document.PageMap.ParagraphNumberOf(document.Text.IndexOf("Another", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Right_to_left_text_keeps_its_letters_and_their_order()
    {
        const string hebrew = "העד אמר כי האיש נסע אל העיר.";
        var document = await Files.DocumentAsync("note.txt", hebrew);
        Assert.Equal(hebrew, document.Text);
    }

    [Fact]
    public async Task Non_breaking_spaces_and_ligatures_become_plain_letters()
    {
        var document = await Files.DocumentAsync("note.txt", "The\u00A0\uFB01re in the o\uFB03ce");
        Assert.Equal("The fire in the office", document.Text);
    }

    [Fact]
    public async Task Invalid_bytes_are_replaced_and_said()
    {
        byte[] content = [.. Encoding.UTF8.GetBytes("Zoë, Noël, Chloé et Maël sont partis à Orléans. "), 0xFF, .. Encoding.UTF8.GetBytes(" Puis à Nîmes, déjà fatigués.")];
        var document = await Files.DocumentAsync("note.txt", content);
        Assert.Contains('\uFFFD', document.Text);
        Assert.Contains("Nîmes", document.Text, StringComparison.Ordinal);
        Assert.Contains(document.Warnings, warning => warning.Code == "SK-READ-102");
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public async Task Encodings_with_a_mark_are_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes("Der Zeuge ging über die Straße.")];
        Assert.Equal("Der Zeuge ging über die Straße.", (await Files.DocumentAsync("note.txt", content)).Text);
    }

    [Fact]
    public async Task The_same_bytes_give_the_same_text_and_map()
    {
        var first = await Files.DocumentAsync("a.txt", "One.\n\nTwo.");
        var second = await Files.DocumentAsync("b.txt", "One.\n\nTwo.");
        Assert.Equal(first.Text, second.Text);
        Assert.Equal(PageMapJson.Write(first.PageMap), PageMapJson.Write(second.PageMap));
    }

    [Theory]
    [InlineData("Three convicted in Valmora\n\nThey appealed.", "Three convicted in Valmora")]
    [InlineData("\r\n  Who paid for the boat?  \r\n\r\nNobody knows.\r\n", "Who paid for the boat?")]
    [InlineData("“Nobody saw it”\n\nWords.", "“Nobody saw it”")]
    [InlineData("Процесс в Вальморе\n\nОни обжаловали приговор.", "Процесс в Вальморе")]
    public async Task A_short_first_line_that_stands_alone_is_the_title_and_stays_in_the_text(string text, string title)
    {
        var document = await Files.DocumentAsync("note.txt", text);
        Assert.Equal(title, document.Title);
        Assert.Equal(text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim(), document.Text.Trim());
        Assert.Equal(title, document.PageMap.Paragraph(1)!.Span.Of(document.Text));
        Assert.Equal("text/1", document.Reader);
    }

    [Theory]
    [InlineData("They were convicted.\n\nThey appealed.")]
    [InlineData("He said: “It is over.”\n\nThey appealed.")]
    [InlineData("Three convicted\nin Valmora\n\nThey appealed.")]
    [InlineData("Dear colleague,\n\nThey appealed.")]
    [InlineData("24 March 2016\n\nThree were convicted.")]
    [InlineData("* * *\n\nThree were convicted.")]
    [InlineData("2016\n\nThree were convicted.")]
    [InlineData("Three convicted in Valmora")]
    [InlineData("Three convicted in Valmora\n\n  \n")]
    [InlineData("")]
    public async Task What_is_a_sentence_a_date_or_all_that_there_is_is_no_title(string text)
    {
        var outcome = await Files.ReadAsync("note.txt", Encoding.UTF8.GetBytes(text));
        Assert.Null((outcome as ReadOutcome.Read)?.Document.Title);
    }

    [Fact]
    public async Task A_first_line_longer_than_a_headline_is_no_title()
    {
        Assert.Equal(new string('a', 120), (await Files.DocumentAsync("note.txt", new string('a', 120) + "\n\nWords.")).Title);
        Assert.Null((await Files.DocumentAsync("note.txt", new string('a', 121) + "\n\nWords.")).Title);
    }

    [Theory]
    [InlineData("Three convicted\n24 March 2016\n\nWords.", "2016-03-24")]
    [InlineData("Three convicted\n\nOn 24 March 2016 three men were convicted in Valmora.", null)]
    [InlineData("2016 in review\n\nWords.", null)]
    public async Task A_date_in_a_line_of_its_own_at_the_head_is_the_date_of_publication(string text, string? expected) =>
        Assert.Equal(expected, (await Files.DocumentAsync("note.txt", text)).Published);
}
