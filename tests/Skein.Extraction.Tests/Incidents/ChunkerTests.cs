using Skein.Extraction.Incidents.Filling;

namespace Skein.Extraction.Tests.Incidents;

public class ChunkerTests
{
    [Theory]
    [InlineData("TWO HEAVILY ARMED MEN TODAY KILLED MAYOR ARNO BELVIS.", "TWO HEAVILY ARMED MEN|MAYOR ARNO BELVIS")]
    [InlineData("UNIDENTIFIED PERSONS KIDNAPPED THE WIFE OF THE CONSUL.", "UNIDENTIFIED PERSONS|THE WIFE|THE CONSUL")]
    [InlineData("A BRIDGE WAS DESTROYED BY GUERRILLAS OF THE TARVA FRONT.", "A BRIDGE|GUERRILLAS|THE TARVA FRONT")]
    [InlineData("PEOPLE FROM SAN TELVO DE LA OSTRA FLED TO THE HILLS.", "PEOPLE|SAN TELVO DE LA OSTRA|THE HILLS")]
    public void Noun_phrases_are_found_without_case(string source, string phrases)
    {
        var document = new FillDocument(source, FillWords.Shipped, new PhraseBook([]));

        Assert.Equal(phrases.Split('|'), document.Anchors.Where(anchor => !anchor.IsInner).Select(anchor => document.Text.Words(anchor.First, anchor.Head + 1)));
    }

    [Fact]
    public void A_head_has_the_wordings_with_and_without_what_stands_around_it()
    {
        var document = new FillDocument("THE NEW OFFICES OF THE BANK BURNED.", FillWords.Shipped, new PhraseBook([]));

        var wordings = document.Anchors[0].Forms.Select(form => document.KeyOf(form)).ToList();

        Assert.Contains("offices", wordings);
        Assert.Contains("new offices", wordings);
        Assert.Contains("new offices of bank", wordings);
    }

    [Fact]
    public void A_known_name_is_found_inside_of_a_phrase()
    {
        var document = new FillDocument("OSTRA LEAGUE FIGHTERS ATTACKED A FARM.", FillWords.Shipped, new PhraseBook(["ostra league"]));

        Assert.Contains(document.Anchors, anchor => anchor.IsInner && document.KeyOf(anchor.Forms[0]) == "ostra league");
    }

    [Theory]
    [InlineData("THE MAYOR WAS NOT KILLED BY REBELS.", "killed", true, true)]
    [InlineData("REBELS HAVE KILLED THE MAYOR.", "killed", false, false)]
    public void A_verb_knows_its_voice_and_whether_it_is_denied(string source, string verb, bool isPassive, bool isNegated)
    {
        var document = new FillDocument(source, FillWords.Shipped, new PhraseBook([]));

        var frame = document.Verbs[Array.FindIndex(document.Text.Tokens, token => token.Word == verb)];

        Assert.Equal((isPassive, isNegated), (frame!.IsPassive, frame.IsNegated));
    }
}
