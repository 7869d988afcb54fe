using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;

namespace Skein.Cli.Tests.Support;

/// <summary>View models of people who do not exist.</summary>
internal static class Invented
{
    public static readonly EntityRef Mira = Person("en-mira", "Mira Dolen");

    public static readonly EntityRef Joren = Person("en-joren", "Joren Vask");

    public static readonly EntityRef Harbour = new(CanonicalId.From("en-harbour"), "Harbour Collective", EntityKind.Organisation, ProtectionClass.None, IsProposed: false);

    public static EntityRef Person(string id, string name, bool isProposed = false, ProtectionClass protection = ProtectionClass.None) =>
        new(CanonicalId.From(id), name, EntityKind.Person, protection, isProposed);

    public static EvidenceView Quote(string quote, string title = "The Harbour Gazette") => new(
        SourceId.From("so-gazette"), title, quote, null, DocumentId.From("do-1"), "Two arrests at the harbour", TextVersionId.From("tv-1"),
        new TextSpan(120, 120 + quote.Length), 3, null, null);

    public static readonly EvidenceView Paragraph = new(
        SourceId.From("so-court"), "District court of Oldhaven, judgment 14/77", null, null, null, null, null, null, null, "para 8", "court record, not redistributed");

    public static StatementView Sibling() => Statement("st-1", "sibling-of", "is a sibling of", "kinship", Quote("Mira Dolen, his sister, kept the keys.")) with
    {
        Object = Joren,
        InversePhrase = "is a sibling of",
        ValidTime = new DateView("2013~", "about 2013"),
    };

    public static StatementView Status(string code, params (string Name, string Value)[] qualifiers) =>
        Statement("st-legal", "legal-status", "has the legal status", "legal", Paragraph) with
        {
            Value = code.Replace('-', ' '),
            RawValue = code,
            Qualifiers = [.. qualifiers.Select(qualifier => new QualifierView(qualifier.Name, qualifier.Value, null))],
            Stance = Stance.Finds,
            ValidTime = null,
        };

    public static StatementView Statement(string id, string property, string phrase, string family, EvidenceView evidence) => new()
    {
        Id = StatementId.From(id),
        Subject = Mira,
        Property = PropertyCode.From(property),
        Phrase = phrase,
        InversePhrase = phrase,
        Family = family,
        Qualifiers = [],
        Stance = Stance.Asserts,
        Modality = Modality.Flat,
        KnownTo = [],
        Grade = new Grade(Reliability.B, Credibility.ProbablyTrue),
        Evidence = evidence,
        Layer = Layer.Reviewed,
        RecordedOn = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
        RecordedBy = Coder.From("Ada Lind"),
        Sequence = 41,
        AssertedOn = new DateView("2014-05-02", "2 May 2014"),
    };

    public static TieView Tie(EntityRef other, params StatementView[] statements) => new(
        other, "kinship.sibling/1", "siblings", "kinship", new DateView("2013~", "about 2013"), IsPossible: false, IsProposed: false, IsContradicted: false,
        ["B2"], 1, statements, "is a sibling of");

    public static Dossier Dossier(EntityRef entity) => new(
        entity,
        [new DossierMember(new Entity { Id = EntityId.From(entity.Id.Value), Kind = entity.Kind, Label = entity.Label }, null, [], null)],
        [Statement("st-name", "alias", "is also called", "naming", Quote("known to friends as “the Locksmith”")) with { Subject = entity, Value = "the Locksmith" }],
        [
            new StatementGroup("kinship", "Kinship", [Sibling() with { Subject = entity }]),
            new StatementGroup("residence", "Residence", [Born("1980-04-03", "3 April 1980", "st-3") with { Subject = entity }, Born("1982", "1982", "st-4") with { Subject = entity }]),
        ],
        [
            Status("charged", ("count", "aiding an escape"), ("court", "District court of Oldhaven")) with { Subject = entity },
            Status("acquitted", ("count", "aiding an escape"), ("court", "District court of Oldhaven")) with { Subject = entity },
        ],
        [new Contradiction($"{entity.Label}: was born on", [Born("1980-04-03", "3 April 1980", "st-3") with { Subject = entity }, Born("1982", "1982", "st-4") with { Subject = entity }])],
        [Tie(Joren, Sibling() with { Subject = entity })],
        [],
        [],
        [],
        41,
        ViewFilter.Everything,
        HiddenByFilter: 0,
        UnreviewedCount: 2);

    private static StatementView Born(string edtf, string words, string id) =>
        Statement(id, "born-on", "was born on", "attribute", id == "st-3" ? Quote("born on 3 April 1980 in Oldhaven") : Paragraph) with
        {
            Value = words,
            RawValue = edtf,
            IsContradicted = true,
        };
}
