using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Web.Wording;

namespace Skein.Web.Tests.Wording;

/// <summary>The wording of the legal ladder, against the table of the method: what each step is called, and what it is never called.</summary>
public class LegalWordingTests
{
    [Theory]
    [InlineData("mentioned", "case", "the Harbor inquiry", "mentioned in the Harbor inquiry", "suspect")]
    [InlineData("wanted", "court", "the court of Marvane", "sought by the court of Marvane", "fugitive")]
    [InlineData("released", null, null, "questioned and released", "arrested")]
    [InlineData("charged", null, null, "under formal investigation", "perpetrator")]
    [InlineData("on-trial", "count", "arson", "on trial for arson", "guilty")]
    [InlineData("dismissed", null, null, "case dropped", "suspect")]
    [InlineData("acquitted", "count", "arson", "acquitted of arson", "convicted")]
    [InlineData("convicted-appealable", null, null, "convicted at first instance (not final)", "guilty")]
    [InlineData("convicted-final", "count", "arson", "convicted of arson", "terrorist")]
    [InlineData("convicted-in-absentia", null, null, "convicted in absentia (may be reopened)", "guilty")]
    [InlineData("died-before-trial", "count", "attacker", "died before trial; described by The Gazette as attacker", "convicted")]
    [InlineData("administrative-measure", null, null, "administrative measure, no finding of guilt", "suspect")]
    public void A_step_is_called_what_the_method_calls_it(string code, string? qualifier, string? value, string expected, string never)
    {
        var words = LegalWording.Of(Status(code, qualifier is null ? [] : [new QualifierView(qualifier, value!, null)]));

        Assert.Equal(expected, words);
        Assert.DoesNotContain(never, words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_conviction_of_which_the_finality_is_not_given_says_so() =>
        Assert.Equal("convicted; whether it is final is not said", LegalWording.Of(Status("convicted", [])));

    private static StatementView Status(string code, IReadOnlyList<QualifierView> qualifiers) => new()
    {
        Id = StatementId.From("st-1"),
        Subject = new EntityRef(CanonicalId.From("en-1"), "Aldo Ferren", EntityKind.Person, ProtectionClass.None, IsProposed: false),
        Property = PropertyCode.From("legal-status"),
        Phrase = "has the legal status",
        InversePhrase = "",
        Family = "legal",
        Value = code,
        RawValue = code,
        Qualifiers = qualifiers,
        Stance = Stance.Asserts,
        Modality = Modality.Flat,
        KnownTo = [],
        Grade = Grade.Unjudged,
        Evidence = new EvidenceView(SourceId.From("so-1"), "The Gazette", null, null, null, null, null, null, null, "p. 1", null),
        Layer = Layer.Reviewed,
        RecordedOn = DateTimeOffset.UnixEpoch,
        RecordedBy = Coder.From("Ida Korlin"),
        Sequence = 1,
    };
}
