namespace Skein.Extraction.Tests.Mentions;

/// <summary>Whom a mention means: each text with the mention and the name that a reader would give.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Karim Oudin, the driver of the van, was arrested. The driver said nothing.", "The driver", "Karim Oudin", "role.taken-up/1")]
    [InlineData("Karim Oudin was the treasurer of the club. In 2014 the treasurer left.", "the treasurer", "Karim Oudin", "role.taken-up/1")]
    [InlineData("Judge Karim Oudin heard the case. The judge left early.", "The judge", "Karim Oudin", "role.taken-up/1")]
    [InlineData("The mayor of Vilbeke, Karim Oudin, resigned.", "The mayor", "Karim Oudin", "role.introduced/1")]
    [InlineData("Karim Oudin was convicted. The convict appealed.", "The convict", "Karim Oudin", "role.only-one/1")]
    [InlineData("Karim Oudin, known as Abu Nour, trained recruits.", "Abu Nour", "Karim Oudin", "alias.introduced/1")]
    [InlineData("Karim Oudin left. He took a train.", "He", "Karim Oudin", "pronoun.only/1")]
    [InlineData("Karim Oudin met Fatima Cassal in Vilbeke. She left early.", "She", "Fatima Cassal", "pronoun.only/1")]
    [InlineData("Karim Oudin said that his son was ill. The father left.", "The father", "Karim Oudin", "kin.counterpart/1")]
    [InlineData("The Norvel Relief Foundation met. The foundation has no money.", "The foundation", "Norvel Relief Foundation", "organisation.head-word/1")]
    [InlineData("Karim Oudin, 34, and Samir Oudin, 29, were tried. The elder brother appealed.", "The elder brother", "Karim Oudin", "order.by-age/1")]
    public void A_mention_means_the_one_that_the_text_ties_it_to(string text, string words, string name, string rule)
    {
        var result = Readings.Read(text);

        var reference = Last(result, text, words);

        Assert.Equal(ReferenceReading.One, reference.Reading);
        Assert.Equal([name], Labels(result, reference));
        Assert.Equal(rule, reference.Rule);
    }

    [Theory]
    [InlineData("Karim Oudin and Samir Oudin left Vilbeke. The two brothers came back.", "The two brothers")]
    [InlineData("Karim Oudin and Samir Cassal left Vilbeke. Both men came back.", "Both men")]
    [InlineData("Karim Oudin and Samir Cassal left Vilbeke. They came back.", "They")]
    public void A_group_means_each_of_those_named_side_by_side(string text, string words)
    {
        var result = Readings.Read(text);

        var reference = Last(result, text, words);

        Assert.Equal(ReferenceReading.All, reference.Reading);
        Assert.Equal(2, reference.Chains.Count);
    }

    [Theory]
    [InlineData("Karim Oudin and Samir Oudin left Vilbeke. One of the brothers came back.", "One of the brothers")]
    [InlineData("Karim Oudin met Samir Cassal in Vilbeke. He was tired.", "He")]
    public void Where_the_text_does_not_say_which_it_is_one_of_several(string text, string words)
    {
        var result = Readings.Read(text);

        var reference = Last(result, text, words);

        Assert.Equal(ReferenceReading.Either, reference.Reading);
        Assert.Equal(2, reference.Chains.Count);
    }

    [Theory]
    [InlineData("Karim Oudin drove. The passenger has not been identified.", "The passenger")]
    [InlineData("Karim Oudin and Samir Cassal slept. The three men ate.", "The three men")]
    [InlineData("Karim Oudin and Samir Cassal left Vilbeke. The two brothers came back.", "The two brothers")]
    public void What_nothing_ties_stays_open(string text, string words)
    {
        var reference = Last(Readings.Read(text), text, words);

        Assert.Equal(ReferenceReading.Open, reference.Reading);
        Assert.Empty(reference.Chains);
    }

    [Theory]
    [InlineData("Karim Oudin wrote a letter. \"He is a liar\", it said.", "He")]
    [InlineData("Fatima Cassal left. He stayed.", "He")]
    public void A_pronoun_that_is_not_safe_means_nobody(string text, string words) =>
        Assert.DoesNotContain(Readings.Read(text).References, reference => reference.Span.Of(text) == words);

    [Fact]
    public void Whom_a_name_later_in_the_sentence_names_the_pronoun_does_not_mean()
    {
        const string Text = "Karim Oudin wrote to Samir Cassal. He said that Cassal had lied.";
        var result = Readings.Read(Text);

        Assert.Equal(["Karim Oudin"], Labels(result, Last(result, Text, "He")));
    }

    [Fact]
    public void The_words_that_tie_a_role_are_given()
    {
        const string Text = "Karim Oudin, the driver of the grey van, left. The driver came back.";

        Assert.Equal("the driver of the grey van", Last(Readings.Read(Text), Text, "The driver").Because!.Value.Of(Text));
    }

    [Fact]
    public void Two_of_one_surname_are_two_chains()
    {
        var result = Readings.Read("Karim Oudin and Samir Oudin left. Karim came back and Samir stayed.");

        Assert.Equal(["Karim Oudin", "Samir Oudin"], result.Chains.Where(chain => chain.Entities.Count == 2).Select(chain => chain.Label));
    }

    [Fact]
    public void A_chain_merges_nothing()
    {
        var result = Readings.Read("Karim Oudin left Vilbeke. Oudin came back.");

        Assert.Equal(2, result.Entities.Count(entity => entity.Entity.Label.EndsWith("Oudin", StringComparison.Ordinal)));
        Assert.Contains(result.Chains, chain => chain.Entities.Count == 2);
    }

    private static MentionReference Last(ExtractionResult result, string text, string words)
    {
        var found = result.References.Where(reference => reference.Span.Of(text) == words).ToList();
        Assert.True(found.Count > 0, string.Join("; ", result.References.Select(reference => reference.Span.Of(text))));
        return found[^1];
    }

    private static IEnumerable<string> Labels(ExtractionResult result, MentionReference reference) =>
        reference.Chains.Select(id => result.Chains.Single(chain => chain.Id == id).Label);
}
