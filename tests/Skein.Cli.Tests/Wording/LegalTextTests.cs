using Skein.Casework.Views;
using Skein.Cli.Tests.Support;
using Skein.Cli.Wording;
using Skein.Model.Vocabulary;

namespace Skein.Cli.Tests.Wording;

/// <summary>The oracle is the table of methods 8.2: what each step is rendered as, and what it is never rendered as.</summary>
public sealed class LegalTextTests
{
    [Theory]
    [InlineData("mentioned", "mentioned in case 14/77")]
    [InlineData("wanted", "sought by District court of Oldhaven")]
    [InlineData("released", "questioned and released")]
    [InlineData("charged", "under formal investigation")]
    [InlineData("on-trial", "on trial for aiding an escape")]
    [InlineData("dismissed", "case dropped")]
    [InlineData("acquitted", "acquitted of aiding an escape")]
    [InlineData("convicted-appealable", "convicted at first instance (not final)")]
    [InlineData("convicted-final", "convicted of aiding an escape")]
    [InlineData("convicted-in-absentia", "convicted in absentia (may be reopened)")]
    [InlineData("died-before-trial", "died before trial; described by District court of Oldhaven, judgment 14/77 as aiding an escape")]
    [InlineData("administrative-measure", "administrative measure, no finding of guilt")]
    [InlineData("convicted", "whether it is final is not said")]
    [InlineData("in-custody", "custody is no finding of guilt")]
    public void A_step_reads_as_the_table_says(string code, string words) => Assert.Contains(words, Of(code), StringComparison.Ordinal);

    [Fact]
    public void Every_step_says_when_it_was_reported()
    {
        foreach (var code in Codes())
        {
            Assert.Contains("as reported on 2 May 2014", Of(code), StringComparison.Ordinal);
            Assert.Contains("as reported; the source has no date", LegalText.Of(Status(code) with { AssertedOn = null }), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_step_but_a_conviction_says_convicted_and_none_gives_a_label()
    {
        foreach (var code in Codes())
        {
            var words = Of(code);
            Assert.Equal(code.StartsWith("convicted", StringComparison.Ordinal), words.Contains("convicted", StringComparison.Ordinal));
            Assert.DoesNotContain("status as given", words, StringComparison.Ordinal);
            foreach (var label in new[] { "terrorist", "perpetrator", "fugitive", "suspect", "guilty", "criminal" })
            {
                Assert.DoesNotContain(label, words, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void A_step_that_the_machine_read_says_so_first()
    {
        var proposed = Status("convicted-final") with { Layer = Storage.Reading.Layer.Proposed };
        Assert.StartsWith("machine reading, not reviewed: ", LegalText.Of(proposed), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Codes() =>
        [.. PropertyVocabulary.Shipped.Find(Model.PropertyCode.From(LegalText.Property))!.Codes];

    private static string Of(string code) => LegalText.Of(Status(code));

    private static StatementView Status(string code) =>
        Invented.Status(code, ("count", "aiding an escape"), ("court", "District court of Oldhaven"), ("case", "case 14/77"));
}
