using Skein.Extraction.Incidents.Filling;

namespace Skein.Extraction.Tests.Incidents;

public class FillTextTests
{
    [Theory]
    [InlineData("   VELMONT, 3 MAY 90 -- [REPORT] [TEXT] A BOMB WENT OFF.", "A BOMB WENT OFF .")]
    [InlineData("VELMONT (TARVA), 3 MAY 90 (RADIO OSTRA) --\n[TEXT] A BOMB WENT OFF.", "A BOMB WENT OFF .")]
    [InlineData("A BOMB WENT OFF.", "A BOMB WENT OFF .")]
    public void The_first_line_of_a_wire_report_is_no_part_of_it(string source, string tokens)
    {
        var text = new FillText(source);

        Assert.Equal(tokens, string.Join(' ', text.Tokens.Select(token => source[token.Start..token.End])));
    }

    [Fact]
    public void A_title_with_a_point_ends_no_sentence_and_a_paragraph_does()
    {
        var text = new FillText("COL. ARNO BELVIS DIED.  HIS AIDE WAS HURT\n\nTHE POLICE CAME.");

        Assert.Equal(["COL. ARNO BELVIS DIED.", "HIS AIDE WAS HURT", "THE POLICE CAME."], text.Sentences.Select(sentence => text.Words(sentence.First, sentence.End)));
    }

    [Fact]
    public void Points_and_hyphens_inside_of_a_word_belong_to_it()
    {
        var text = new FillText("THE U.S. EMBASSY'S CAR-BOMB OF 1,500 KG.");

        Assert.Equal(["the", "u.s.", "embassy", "'s", "car-bomb", "of", "1,500", "kg", "."], text.Tokens.Select(token => token.Word));
    }
}
