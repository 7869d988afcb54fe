using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Skein.Model.Proposals;
using Skein.Model.Statements;

namespace Skein.Extraction.Tests.Robustness;

/// <summary>Text that nobody wrote to be read.</summary>
public class HostileTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \n\t ")]
    [InlineData("\u200b\u200b\ufeff")]
    [InlineData(".")]
    [InlineData("'s")]
    [InlineData("\ud800 Karim \udc00 Oudin")]
    public void Text_without_words_gives_nothing_and_does_not_fail(string text) =>
        Assert.Empty(Readings.Read(text).Proposals);

    [Fact]
    public void One_sentence_of_ten_megabytes_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Salim Ferrat and Karim Oudin and the preacher of Vilbeke and ", 170_000)) + "Salim Ferrat is the brother of Karim Oudin.";
        var result = Readings.Read(text);

        Assert.Contains(result.Statements(), said => said.Property == "sibling-of");
        AssertQuotesEqualTheText(text, result);
        Assert.All(Passages(result), passage => Assert.True(passage.Span.Length <= 700, "a quote is longer than its bound"));
    }

    [Fact]
    public void A_sentence_of_nothing_but_acts_gives_a_handful_and_does_not_take_for_ever()
    {
        var text = "A bomb exploded at the Vilbeke market in Lesk. The streets were empty. " + string.Concat(Enumerable.Repeat("bombs and attacks in the house of ", 40_000)) + ". He left.";

        var result = Readings.Read(text);

        AssertQuotesEqualTheText(text, result);

        // The act before it, and one in the last piece of the long sentence, which is as long as a sentence may be.
        Assert.InRange(result.Proposals.Count(proposal => proposal.Rule == "incident.told/1"), 1, 12);
    }

    [Fact]
    public void A_page_of_numbers_gives_no_names_and_no_statements()
    {
        var text = string.Join(' ', Enumerable.Range(0, 5_000).Select(number => (number * 7919 % 100_003).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        var result = Readings.Read(text);

        Assert.Empty(result.Entities);
        Assert.Empty(result.Proposals);
    }

    [Fact]
    public void Zero_width_characters_in_a_name_do_not_hide_it_and_stay_in_the_quote()
    {
        var result = Readings.Read("Salim Fer\u200brat is the brother of Ka\u00adrim Oudin.");

        var said = Assert.Single(result.Statements(), row => row.Property == "sibling-of");
        Assert.Equal(("Salim Ferrat", "Karim Oudin"), (said.Subject, said.End));
        Assert.Contains("Fer\u200brat", Passages(result).First().Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Mixed_scripts_are_read_where_they_can_be()
    {
        var text = "Карим Удин жил там. Salim Ferrat is the brother of Karim Oudin. كان كريم هناك. 他来了。";
        var result = Readings.Read(text, language: "en");

        Assert.Contains(result.Statements(), said => said is { Subject: "Salim Ferrat", Property: "sibling-of" });
        AssertQuotesEqualTheText(text, result);
    }

    [Fact]
    public void An_unsupported_language_gives_names_only_and_says_so()
    {
        var result = Readings.Read("Salim Ferrat es el hermano de Karim Oudin y vive en Barcelona.", language: "es");

        Assert.Empty(result.Proposals.OfType<Proposal.StatementProposal>());
        Assert.Contains(result.Entities, entity => entity.Entity.Label == "Salim Ferrat");
        Assert.Contains(result.Warnings, warning => warning.Code == ExtractionWarnings.UnsupportedLanguageCode);
    }

    [Fact]
    public void A_text_of_capitals_is_read_by_lists_and_says_so()
    {
        var result = Readings.Read("THE ARMY SAID TODAY THAT PRESIDENT ALFREDO VOSSUMAN TRAVELED TO GUATEMALA WITH THE MINISTER OF DEFENSE AND SEVERAL OFFICERS.");

        Assert.Contains(result.Warnings, warning => warning.Code == ExtractionWarnings.UpperCaseCode);
        Assert.Contains(result.Entities, entity => entity.Entity.Label == "ALFREDO VOSSUMAN");
        Assert.Contains(result.Entities, entity => entity.Entity.Label == "GUATEMALA");
    }

    [Fact]
    public void Every_quote_is_the_text_at_its_span()
    {
        var pieces = Gen.Elements(
            "Salim Ferrat", "Karim Oudin", "the brother of", "is", ",", ".", " ", "\n\n", "was arrested", "on 3 March 2015", "in Vilbeke", "the Karsova Brigade",
            "a member of", "and", "alias Abu Nour", "police said", "according to", "(", ")", "\"", "'s", "killed at least 12 people", "bombing", "\u200b", "é", "\ud83d\ude00", "31 February 2015",
            "EL BAKRI Omar", "not", "may have", "brothers", "Mr", "J.", "denied", "?", "2013-2015", "l'", "…");
        var texts = pieces.ArrayOf(30).Select(words => string.Join(' ', words));

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var result = Readings.Read(text);
            AssertQuotesEqualTheText(text, result);
            AssertEndsAreKnown(result);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_cost_of_a_text_grows_with_its_length_and_not_with_its_square()
    {
        // Work, not time: allocations of a text ten times as long stay near ten times as large.
        var part = "Salim Ferrat, a friend of Karim Oudin, was arrested in Vilbeke on 3 March 2015, and the attack in Vilbeke killed 12 people. ";
        var small = AllocatedBy(string.Concat(Enumerable.Repeat(part, 200)));
        var large = AllocatedBy(string.Concat(Enumerable.Repeat(part, 2_000)));

        Assert.True(large < small * 14, $"{large} bytes for ten times the text of {small} bytes");
    }

    private static long AllocatedBy(string text)
    {
        Readings.Read(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Readings.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static IEnumerable<Evidence.Passage> Passages(ExtractionResult result) => result.Proposals
        .Select(proposal => proposal switch
        {
            Proposal.StatementProposal statement => statement.Statement.Evidence,
            Proposal.IdentityProposal identity => identity.Evidence,
            _ => throw new UnreachableException(),
        }).OfType<Evidence.Passage>();

    private static void AssertQuotesEqualTheText(string text, ExtractionResult result)
    {
        Assert.All(Passages(result), passage => Assert.Equal(text[passage.Span.Start..passage.Span.End], passage.Quote));
        Assert.All(result.Entities.SelectMany(entity => entity.Mentions), mention => Assert.True(mention.Span.FitsIn(text)));
        Assert.Equal(result.Proposals.Count, result.Proposals.Select(proposal => proposal.Id).Distinct().Count());
    }

    private static void AssertEndsAreKnown(ExtractionResult result)
    {
        var known = result.Entities.Select(entity => entity.Entity.Id).ToHashSet();
        Assert.All(result.Proposals.OfType<Proposal.StatementProposal>().SelectMany(proposal => proposal.Statement.Entities()), id => Assert.Contains(id, known));
        Assert.All(result.Proposals.OfType<Proposal.IdentityProposal>(), proposal => Assert.True(known.Contains(proposal.Left) && known.Contains(proposal.Right)));
    }

    [Theory]
    [InlineData("She has also written her own short plays : Lorn Vale ; Harrenu ; Oskara ; and Shore , a play to the March 2011 flood victims .")]
    [InlineData("He has also released his own films : Lorn Vale ; Harrenu ; Oskara ; and Home , a tribute film to the March 2011 flood victims .")]
    public void Names_that_stand_beside_each_other_do_not_ask_each_other_without_end(string text) =>
        Assert.Equal("en", Readings.Read(text).Language);
}
