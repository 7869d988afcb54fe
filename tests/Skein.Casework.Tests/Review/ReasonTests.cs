using Skein.Casework.Review.Groups;
using Skein.Casework.Review.Reasons;
using Skein.Model.Proposals;

namespace Skein.Casework.Tests.Review;

public class ReasonTests
{
    [Theory]
    [InlineData("Mira Dolen travelled to Orsk.")]
    [InlineData("\U0001F5DE️ Mira Dolen travelled to Orsk, \U0001D4AA.")] // a picture and a letter outside the basic plane
    [InlineData("قال: Mira Dolen travelled to Orsk (أورسك).")] // right to left
    [InlineData("La fe\u0301te: Mira Dolen travelled to Orsk <b>&amp;</b>.")] // decomposed, and what looks like markup
    public void The_marked_stretches_are_the_quote_and_the_marks_stand_on_their_words(string sentence)
    {
        var reason = ReasonOf(sentence, new ScorePart("cue \"travelled to\"", 0.9));

        Assert.Equal(sentence, string.Concat(reason.Quote.Select(part => part.Text)));
        Assert.Equal(
            [("Mira Dolen", QuoteMark.Subject), ("travelled to", QuoteMark.Cue), ("Orsk", QuoteMark.Object)],
            reason.Quote.Where(part => part.Mark != QuoteMark.None).Select(part => (part.Text, part.Mark)));
    }

    [Fact]
    public void A_cue_is_found_composed_or_decomposed_and_never_within_a_word()
    {
        var reason = ReasonOf("Mira Dolen, fre\u0301missante, retravelled: travelled to Orsk.", new ScorePart("cue \"frémissante\"", 0.5), new ScorePart("noun \"travelled\"", 0.4));

        Assert.Equal(["fre\u0301missante", "travelled"], reason.Quote.Where(part => part.Mark == QuoteMark.Cue).Select(part => part.Text));
    }

    [Fact]
    public void The_words_that_a_shipped_pattern_asks_for_are_marked_and_the_rule_gives_its_example()
    {
        var pattern = "pattern \"A:person {be} the|a|an? ..2 <sibling> of B:person+\"";
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        report.Propose("Mira Dolen is the sister of Joren Vask.", "Mira Dolen", "sibling-of", "Joren Vask", rule: ShippedSiblingRule(), parts: new ScorePart(pattern, 0.85));
        report.Add();

        var reason = Assert.Single(new ShowReviewDesk(desk.Session).Run(new DeskRequest()).Groups).Members[0].Reason;

        Assert.Equal(["sister"], reason.Quote.Where(part => part.Mark == QuoteMark.Cue).Select(part => part.Text));
        Assert.Equal("Named as brother or sister.", reason.Says);
        Assert.Contains("brother", reason.Example, StringComparison.Ordinal);
        Assert.Equal([(pattern, 0.85)], reason.Parts.Select(part => (part.Feature, part.Weight)));
    }

    [Fact]
    public void An_end_that_the_quote_does_not_name_is_said_to_be_found_elsewhere()
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        report.Propose("He travelled to Orsk.", "Joren Vask", "travelled-to", "Orsk");
        report.Add();

        var step = Assert.Single(Assert.Single(new ShowReviewDesk(desk.Session).Run(new DeskRequest()).Groups).Members[0].Reason.Steps);

        Assert.Equal("", step.Words);
        Assert.Contains("Joren Vask", step.Sentence, StringComparison.Ordinal);
    }

    // Rules carry versions that change with them; the test asks for the one that ships.
    private static string ShippedSiblingRule() =>
        Enumerable.Range(1, 20).Select(version => $"kinship.sibling/{version}").Single(rule => Extraction.Explaining.RuleGuide.Find(rule) is not null);

    private static ReasonView ReasonOf(string sentence, params ScorePart[] parts)
    {
        using var desk = new Desk();
        var report = new ProposedReport(desk, "a");
        report.Propose(sentence, "Mira Dolen", "travelled-to", "Orsk", parts: parts);
        report.Add();
        return Assert.Single(new ShowReviewDesk(desk.Session).Run(new DeskRequest()).Groups).Members[0].Reason;
    }
}
