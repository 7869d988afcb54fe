using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Tests.Wording;

/// <summary>The oracle is the table of docs/explanation/legal-status.md: what each step is called, and what it is never called.</summary>
public sealed class LegalWordingTests
{
    [Theory]
    [InlineData("mentioned", "case", "the Harbor inquiry", "mentioned in the Harbor inquiry", "suspect")]
    [InlineData("witness", "case", "the Harbor inquiry", "mentioned as a witness in the Harbor inquiry", "suspect")]
    [InlineData("wanted", "court", "the court of Marvane", "sought by the court of Marvane", "fugitive")]
    [InlineData("wanted", null, null, "sought; by whom is not said", "fugitive")]
    [InlineData("arrested", "count", "arson", "arrested (arson); no finding of guilt", "suspect")]
    [InlineData("released", null, null, "questioned and released", "arrested")]
    [InlineData("charged", null, null, "charged or under formal investigation", "perpetrator")]
    [InlineData("charged", "count", "arson", "charged or under formal investigation (arson)", "on trial")]
    [InlineData("on-trial", "count", "arson", "on trial for arson", "guilty")]
    [InlineData("dismissed", null, null, "case dropped", "suspect")]
    [InlineData("acquitted", "count", "arson", "acquitted of arson", "convicted")]
    [InlineData("convicted-appealable", null, null, "convicted at first instance (not final)", "guilty")]
    [InlineData("convicted", null, null, "convicted; whether it is final is not said", "guilty")]
    [InlineData("convicted-final", "count", "arson", "convicted of arson", "terrorist")]
    [InlineData("convicted-in-absentia", null, null, "convicted in absentia (may be reopened)", "guilty")]
    [InlineData("died-before-trial", "count", "attacker", "died before trial; described by The Gazette as attacker", "convicted")]
    [InlineData("administrative-measure", null, null, "administrative measure, no finding of guilt", "suspect")]
    [InlineData("in-custody", null, null, "in custody, no finding of guilt", "suspect")]
    [InlineData("sentence-raised", "sentence", "six years", "sentence raised: six years", "guilty")]
    [InlineData("sentence-raised", "count", "arson", "sentence raised", "arson")]
    public void A_step_is_called_what_the_table_calls_it(string code, string? qualifier, string? value, string expected, string never)
    {
        var words = LegalWording.Step(qualifier is null ? Status(code) : Status(code, (qualifier, value!)));

        Assert.Equal(expected, words);
        Assert.DoesNotContain(never, words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_code_of_the_ladder_has_its_wording_and_none_but_a_conviction_says_convicted()
    {
        foreach (var status in Codes().SelectMany(code => new[] { Status(code), Full(code) }))
        {
            var words = LegalWording.Line(status);
            Assert.Equal(status.RawValue!.StartsWith("convicted", StringComparison.Ordinal), words.Contains("convicted", StringComparison.Ordinal));
            Assert.DoesNotContain("status as given", words, StringComparison.Ordinal);
            Assert.DoesNotContain("{", words, StringComparison.Ordinal);
            foreach (var label in new[] { "terrorist", "perpetrator", "fugitive", "suspect", "guilty", "criminal" })
            {
                Assert.DoesNotContain(label, words, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Every_step_says_when_it_was_reported()
    {
        foreach (var status in Codes().Select(Full))
        {
            Assert.EndsWith(", as reported on 2 May 2014", LegalWording.Line(status), StringComparison.Ordinal);
            Assert.EndsWith(
                ", as reported; the source has no date", LegalWording.Line(status with { AssertedOn = null }), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("2016-21", "spring 2016", "as reported in spring 2016")]
    [InlineData("2016-03", "March 2016", "as reported in March 2016")]
    [InlineData("2016", "2016", "as reported in 2016")]
    [InlineData("2016-03-18~", "about 18 March 2016", "as reported around 18 March 2016")]
    [InlineData("[..2016-03-18]", "on or before 18 March 2016", "as reported on or before 18 March 2016")]
    public void A_season_a_month_and_a_year_are_reported_in_and_a_day_on(string edtf, string words, string expected) =>
        Assert.Equal(expected, LegalWording.AsReported(Status("convicted-final") with { AssertedOn = new DateView(edtf, words) }));

    [Fact]
    public void A_line_names_the_court_and_the_time_of_the_step() => Assert.Equal(
        "acquitted of arson, District court of Oldhaven, 18 March 2014, as reported on 2 May 2014",
        LegalWording.Line(Full("acquitted") with { ValidTime = new DateView("2014-03-18", "18 March 2014") }));

    [Fact]
    public void A_step_that_the_machine_read_or_a_source_denies_says_so_first()
    {
        var denied = Status("convicted-final") with { Stance = Stance.Denies };

        Assert.StartsWith("denied: convicted", LegalWording.Line(denied), StringComparison.Ordinal);
        Assert.StartsWith(
            "machine reading, not reviewed: denied: convicted", LegalWording.Line(denied with { Layer = Layer.Proposed }), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Codes() => [.. PropertyVocabulary.Shipped.Find(LegalWording.Property)!.Codes];

    private static StatementView Full(string code) =>
        Status(code, ("count", "arson"), ("court", "District court of Oldhaven"), ("case", "case 14/77"), ("sentence", "six years"));

    private static StatementView Status(string code, params (string Name, string Value)[] qualifiers) => new()
    {
        Id = StatementId.From("st-1"),
        Subject = new EntityRef(CanonicalId.From("en-1"), "Aldo Ferren", EntityKind.Person, ProtectionClass.None, IsProposed: false),
        Property = LegalWording.Property,
        Phrase = "has the legal status",
        InversePhrase = "",
        Family = "legal",
        Value = code.Replace('-', ' '),
        RawValue = code,
        Qualifiers = [.. qualifiers.Select(qualifier => new QualifierView(qualifier.Name, qualifier.Value, null))],
        Stance = Stance.Asserts,
        Modality = Modality.Flat,
        AssertedOn = new DateView("2014-05-02", "2 May 2014"),
        KnownTo = [],
        Grade = Grade.Unjudged,
        Evidence = new EvidenceView(SourceId.From("so-1"), "The Gazette", null, null, null, null, null, null, null, "p. 1", null),
        Layer = Layer.Reviewed,
        RecordedOn = DateTimeOffset.UnixEpoch,
        RecordedBy = Coder.From("Ida Korlin"),
        Sequence = 1,
    };
}
