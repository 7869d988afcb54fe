using Skein.Exchange.Import;
using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;
using Skein.Testing;

namespace Skein.Exchange.Tests.Casefile;

/// <summary>The promises of casefiles/europe-2014-2023/README.md, checked on its tables.</summary>
public class CasefileTablesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "casefiles", "europe-2014-2023");

    private static readonly CaseTables Tables = Samples.Read(Path.Combine(Folder, "tables"));

    private static readonly Dictionary<SourceId, Source> Sources = Tables.Sources.ToDictionary(source => source.Id);

    private static IEnumerable<Statement> Statements => Tables.Statements.Select(coded => coded.Statement);

    [Fact]
    public void Every_fact_of_the_list_is_coded_and_no_other()
    {
        var listed = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Skein.Exchange.Tests", "Casefile", "fact-codes.txt"));
        var coded = Tables.Statements.SelectMany(row => row.Fact!.Split("; ")).ToHashSet();
        Assert.Equal(listed.Order(StringComparer.Ordinal), coded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_statement_has_a_note_as_its_source() =>
        Assert.DoesNotContain(Statements, statement => Sources[statement.Source].Kind == SourceKind.BackgroundNote);

    [Fact]
    public void Every_note_derives_from_one_of_the_two_articles_and_is_no_origin()
    {
        var notes = Tables.Sources.Where(source => source.Kind == SourceKind.BackgroundNote).ToList();
        Assert.InRange(notes.Count, 15, 20);
        Assert.All(notes, note =>
        {
            Assert.Equal(Reliability.F, note.Reliability);
            Assert.NotEmpty(note.Origins);
            Assert.All(note.Origins, origin => Assert.Equal(
                (OriginRelation.DerivedFrom, SourceKind.Analysis),
                (origin.Relation, Sources[origin.From].Kind)));
        });
    }

    [Fact]
    public void A_statement_has_as_many_origins_with_the_notes_as_without_them()
    {
        // The origin of a source: itself, or whatever it derives from in the end. If a note were an origin, its article would gain one.
        HashSet<SourceId> Roots(Source source) => source.Origins.Count == 0
            ? [source.Id]
            : [.. source.Origins.SelectMany(origin => Roots(Sources[origin.From]))];
        var origins = Tables.Sources.SelectMany(Roots).Distinct();
        var coded = Tables.Sources.Where(source => source.Kind != SourceKind.BackgroundNote).Select(source => source.Id);
        Assert.Equal(coded.Order(), origins.Order());
    }

    [Fact]
    public void The_three_victims_are_shielded_with_date_and_source_and_named_in_no_other_label()
    {
        var victims = Tables.Entities.Where(entity => entity.Protection == ProtectionClass.Victim).ToList();
        Assert.Equal(["pe-15", "pe-23", "pe-24"], victims.Select(victim => victim.Id.Value));
        Assert.All(victims, victim => Assert.True(victim is { ProtectionSince: not null, ProtectionSource: not null }));
        var surnames = victims.Select(victim => victim.Label.Split(' ')[^1]).ToList();
        Assert.DoesNotContain(
            Tables.Entities.Except(victims),
            entity => surnames.Exists(surname => entity.Label.Contains(surname, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void Every_relative_is_shown_by_role_and_shielded()
    {
        string[] kinship = ["sibling-of", "parent-of", "cousin-of", "relative-of", "spouse-of"];
        var entities = Tables.Entities.ToDictionary(entity => entity.Id);
        var named = new[] { "pe-02", "pe-03", "pe-05", "pe-07", "pe-08", "pe-19" };
        var relatives = Statements
            .Where(statement => kinship.Contains(statement.Property.Value))
            .SelectMany(statement => new[] { statement.Subject, statement.Object!.Value })
            .Where(id => !named.Contains(id.Value))
            .ToHashSet();
        Assert.Equal(10, relatives.Count);
        Assert.All(relatives, id => Assert.True(entities[id] is { ByRole: true, Protection: ProtectionClass.BystanderOrRelative }));
    }

    [Fact]
    public void Every_legal_status_says_when_or_as_reported_when_and_by_whom()
    {
        var steps = Statements.Where(statement => statement.Property == PropertyCode.From("legal-status")).ToList();
        Assert.True(steps.Count > 25);
        Assert.All(steps, step => Assert.NotNull(step.AssertedOn));
        Assert.All(steps, step => Assert.True(Sources[step.Source].Published is not null));
        Assert.All(
            steps.Where(step => Sources[step.Source].Kind == SourceKind.CourtRecord),
            step => Assert.True(step.ValidTime is not null && step.Qualifiers.Any(q => q.Name == "court") && step.Qualifiers.Any(q => q.Name == "finality")));
    }

    [Fact]
    public void A_charge_is_an_allegation_and_never_a_finding() => Assert.All(
        Statements.Where(statement => statement.Value?.Text == "charged"),
        statement => Assert.Equal((Stance.Alleges, Credibility.CannotBeJudged), (statement.Stance, statement.Credibility)));

    [Fact]
    public void The_credibility_of_every_row_follows_the_rule_of_the_readme() => Assert.All(Statements, statement =>
    {
        var isGroup = statement.SpeakerEntity?.Value is "org-naba" or "org-is";
        int[] allowed = statement switch
        {
            _ when isGroup || statement.Property.Value == "says" => [6],
            { Stance: Stance.Alleges, Modality: not Modality.Suspected } => [6],
            { Modality: Modality.Possible or Modality.Suspected } => [4],
            { Modality: Modality.Reported or Modality.Probable } => [3],
            _ => [2, 3],
        };
        Assert.Contains((int)statement.Credibility, allowed);
    });

    [Fact]
    public void Every_statement_names_its_place_in_a_source_whose_text_is_not_kept() => Assert.All(
        Statements,
        statement => Assert.True(statement.Evidence is Evidence.Locator { Where.Length: > 0, WhyNotKept: not null }));

    [Theory]
    [InlineData("CO-01", 2)]
    [InlineData("CO-03", 3)]
    [InlineData("CO-05", 4)]
    [InlineData("CO-09", 3)]
    [InlineData("CO-11", 2)]
    [InlineData("CO-12", 2)]
    [InlineData("CO-13", 2)]
    [InlineData("CO-17", 3)]
    [InlineData("CO-21", 2)]
    [InlineData("CO-22", 3)]
    public void A_contested_point_has_its_versions_side_by_side(string fact, int atLeast) =>
        Assert.True(Tables.Statements.Count(row => row.Fact!.Split("; ").Contains(fact)) >= atLeast);

    [Fact]
    public void Every_entity_is_named_by_a_statement()
    {
        var named = Statements.SelectMany(statement => statement.Entities())
            .Concat(Tables.Judgements.SelectMany(judgement => new[] { judgement.Left, judgement.Right }))
            .ToHashSet();
        Assert.All(Tables.Entities, entity => Assert.Contains(entity.Id, named));
    }

    [Fact]
    public void Importing_twice_adds_nothing()
    {
        var existing = new ExistingCase();
        foreach (var made in Tables.ToEvents(existing).Events)
        {
            existing.Apply(made);
        }

        Assert.Empty(Tables.ToEvents(existing).Events.Select(CaseJson.KindOf));
    }
}
