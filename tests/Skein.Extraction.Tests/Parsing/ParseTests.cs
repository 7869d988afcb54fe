using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Model.Proposals;

namespace Skein.Extraction.Tests.Parsing;

/// <summary>Plain sentences with the heads that a grammarian gives them.</summary>
public class ParseTests
{
    [Theory]
    [InlineData("The police arrested a man in the garage.", "police", "arrested")]
    [InlineData("The police arrested a man in the garage.", "man", "arrested")]
    [InlineData("The police arrested a man in the garage.", "garage", "arrested")]
    [InlineData("The man was questioned by the court.", "man", "questioned")]
    [InlineData("The man was questioned by the court.", "court", "questioned")]
    [InlineData("THE POLICE ARRESTED A MAN IN THE GARAGE.", "POLICE", "ARRESTED")]
    public void A_word_hangs_on_its_head(string text, string word, string head)
    {
        var (document, parse) = Parse(text);
        int At(string sought) => Enumerable.Range(0, parse.Count).Single(unit => document.TextOf(parse[unit].First).SequenceEqual(sought));

        Assert.Equal(At(head), parse.Head(At(word)));
    }

    [Fact]
    public void A_name_is_one_word_of_the_parse()
    {
        var (_, parse) = Parse("Salim Ferrat recruited Karim Oudin in March 2015.");

        Assert.Equal(["Salim Ferrat", "Karim Oudin"], Enumerable.Range(0, parse.Count).Select(unit => parse[unit].Name?.Entity?.Label).OfType<string>());
        Assert.Equal(6, parse.Count);
    }

    [Fact]
    public void A_sentence_that_is_too_long_is_not_parsed()
    {
        var text = "Salim Ferrat recruited " + string.Concat(Enumerable.Repeat("one and ", 400)) + "another man.";

        Assert.DoesNotContain(Readings.Read(text, language: "en").Statements(), said => said.Property == "recruited");
    }

    [Fact]
    public void What_words_and_parse_both_say_is_one_proposal_with_both_in_its_reason()
    {
        var proposal = Readings.Read("Karim Oudin was arrested in Vilbeke.").Proposals.OfType<Proposal.StatementProposal>()
            .Single(one => one.Statement.Property.Value == "legal-status");

        Assert.StartsWith("pattern ", proposal.Explanation[0].Feature, StringComparison.Ordinal);
        Assert.Contains(proposal.Explanation, part => part.Feature.Contains("syntax \"verb:arrest", StringComparison.Ordinal));
        Assert.Equal(proposal.Score, proposal.Explanation.Sum(part => part.Weight), 3);
    }

    [Fact]
    public void A_pronoun_means_the_only_person_and_keeps_its_own_span()
    {
        const string text = "Karim Oudin left the garage. He was arrested on 3 March 2015.";
        var result = Readings.Read(text);
        var person = result.Entities.Single(entity => entity.Entity.Label == "Karim Oudin");
        var pronoun = person.Mentions.Single(mention => mention.Form == MentionForm.Pronoun);

        Assert.Equal("He", text[pronoun.Span.Start..pronoun.Span.End]);
        Assert.Contains(result.Statements(), said => said is { Subject: "Karim Oudin", End: "arrested", Date: "2015-03-03" });
    }

    [Theory]
    [InlineData("Karim Oudin and Salim Ferrat met in Vilbeke. He was arrested on 3 March 2015.")]
    [InlineData("A guard spoke. He was arrested on 3 March 2015.")]
    public void A_pronoun_that_may_mean_two_or_nobody_means_nobody(string text) =>
        Assert.DoesNotContain(Readings.Read(text).Statements(), said => said.End == "arrested");

    private static (AnnotatedDocument Document, SentenceParse Parse) Parse(string text)
    {
        var document = Readings.Annotated(text);
        return (document, new SentenceParser(document, Readings.Pipeline.Book.Cues).Parse(document.Sentences[0])!);
    }
}
