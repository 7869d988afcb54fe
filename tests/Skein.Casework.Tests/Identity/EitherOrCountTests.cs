using Skein.Casework.Changes;
using Skein.Casework.Comparison;
using Skein.Casework.Dossiers;
using Skein.Casework.Groups;
using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Overview;
using Skein.Casework.Paths;
using Skein.Casework.Pictures;
using Skein.Casework.Searching;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Networks;
using Skein.Networks.Doubt;

namespace Skein.Casework.Tests.Identity;

/// <summary>
/// Two brothers, a tenant of whom the source says only that he is one of them, and a friend of the tenant and of the older brother. Counted are four;
/// there are three whichever brother it was.
/// </summary>
public sealed class EitherOrCountTests : IDisposable
{
    private static readonly EitherOrCount Three = new(1, 3, 3);

    private readonly Desk _desk = new();
    private readonly EntityId _older;
    private readonly EntityId _tenant;

    public EitherOrCountTests()
    {
        var source = _desk.Source("so", published: "2016");
        (_older, _tenant) = (_desk.Person("p-1", "Adem Varga"), _desk.Person("p-3", "a Varga brother"));
        var (younger, friend) = (_desk.Person("p-2", "Ilan Varga"), _desk.Person("p-4", "Rona Tel"));
        _desk.Say("s1", _tenant, "one-of", _older, source);
        _desk.Say("s2", _tenant, "one-of", younger, source);
        _desk.Say("s3", _tenant, "friend-of", friend, source, change: When("2014"));
        _desk.Say("s4", _older, "sibling-of", younger, source, change: When("2013"));
        _desk.Say("s5", _older, "friend-of", friend, source, change: When("2014"));
        _desk.Person("p-5", "Olm Reska");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_network_bounds_nodes_ties_and_density_over_every_reading()
    {
        var picture = new DrawNetwork(_desk.Session).Run(ViewFilter.Everything);

        // Read as the older brother, the tenant's friendship is one that is counted already; read as the younger, it is a tie of its own.
        Assert.Equal((4, 3, 1), (picture.Nodes.Count, picture.Ties.Count, picture.Components));
        Assert.Equal((Three, 2, new CountRange(2, 3)), (picture.EitherOrs!.Nodes, picture.EitherOrs.Readings, picture.EitherOrs.Ties));
        Assert.Equal((2 / 3.0, 1.0), (picture.EitherOrs.DensityLow, picture.EitherOrs.DensityHigh));
        var open = Assert.Single(picture.Nodes, node => node.IsOpen);
        Assert.Equal(["Adem Varga", "Ilan Varga"], open.MayBe.Select(entity => entity.Label));
        Assert.Contains(NetworkFacts.EitherOrCaveat, picture.Caveats);

        // Around the friend, one tie out, only one of the two whom it may be is drawn.
        var around = new DrawNetwork(_desk.Session).Run(ViewFilter.Everything, EntityId.From("p-4"), ties: 1);
        Assert.Equal((3, new EitherOrCount(1, 2, 3)), (around.Nodes.Count, around.EitherOrs!.Nodes));
    }

    [Fact]
    public void A_figure_has_its_bounds_over_every_reading()
    {
        var measures = new MeasureNetwork(_desk.Session).Run(new MeasureRequest { Worlds = 10 }, ViewFilter.Everything);

        Assert.Equal((4, Three, 2, new CountRange(2, 3)), (measures.Evidence.Nodes, measures.Evidence.EitherOrs, measures.Evidence.Readings, measures.Evidence.PairsOverReadings));
        var figures = measures.Figures.ToDictionary(figure => figure.Metric);
        Assert.Equal((3.0, 3.0), (figures["vertices"].EitherOrs!.AllLow, figures["vertices"].EitherOrs!.AllHigh));
        Assert.Equal((2.0, 3.0), (figures["edges"].EitherOrs!.AllLow, figures["edges"].EitherOrs!.AllHigh));
        Assert.Equal((0.0, 1.0), (figures["transitivity"].EitherOrs!.AllLow, figures["transitivity"].EitherOrs!.AllHigh));
        Assert.Equal((0.0, 0.0), (figures["edges"].EitherOrs!.EstablishedLow, figures["edges"].EitherOrs!.EstablishedHigh));
    }

    [Fact]
    public void Groups_comparisons_and_changes_bound_their_nodes_or_say_that_they_are_left_open()
    {
        var groups = new FindGroups(_desk.Session).Run(new GroupRequest(), ViewFilter.Everything);
        Assert.Equal((4, Three), (groups.Nodes, groups.EitherOrs));
        Assert.Contains(groups.All.Groups, group => group.EitherOrs is { Open: 1 });
        Assert.Contains(NetworkFacts.EitherOrCaveat, groups.Caveats);

        var compared = new CompareNetworks(_desk.Session).Run(
            ViewFilter.Everything, new ViewFilter { SaidBy = Model.Dates.Edtf.Parse("2015") }, new MeasureRequest());
        Assert.Equal((Three, null), (compared.First.EitherOrs, compared.Second.EitherOrs));

        var changes = new ShowChanges(_desk.Session).Run(new ChangeRequest(), ViewFilter.Everything);
        Assert.Equal((4, Three), (changes.Nodes, changes.EitherOrs));
    }

    [Fact]
    public void The_overview_and_a_search_bound_what_they_count()
    {
        var persons = Assert.Single(new ShowOverview(_desk.Session).Run().KindCounts, count => count.Kind == EntityKind.Person);
        Assert.Equal((5, new EitherOrCount(1, 4, 4)), (persons.Count, persons.EitherOrs));

        var found = new SearchCase(_desk.Session).Run("Varga");
        Assert.Equal((3, new EitherOrCount(1, 2, 2)), (found.Entities.Count, found.EitherOrs));
        Assert.Equal(["Adem Varga", "Ilan Varga"], Assert.Single(found.Entities, hit => hit.MayBe.Count > 0).MayBe.Select(entity => entity.Label));
        Assert.Null(new SearchCase(_desk.Session).Run("Reska").EitherOrs);
    }

    [Fact]
    public void Exports_say_whom_a_source_leaves_open_and_between_how_many_there_are()
    {
        foreach (var (format, name) in new[] { (ExportFormat.Gexf, "n.gexf"), (ExportFormat.Graphml, "n.graphml") })
        {
            var report = new ExportCase(_desk.Session).Run(new ExportRequest(format, _desk.Folder(name), ViewFilter.Everything));
            Assert.Equal((4, Three), (report.Entities, report.EitherOrs));
            var text = File.ReadAllText(_desk.Folder(name));
            Assert.Contains("p-1 p-2", text, StringComparison.Ordinal);
            Assert.Contains("counting: a source leaves open which of several 1 of these is (one-of)", text, StringComparison.Ordinal);
        }

        var tables = new ExportCase(_desk.Session).Run(new ExportRequest(ExportFormat.Csv, _desk.Folder("tables"), ViewFilter.Everything));
        Assert.Equal((5, new EitherOrCount(1, 4, 4)), (tables.Entities, tables.EitherOrs));
        Assert.Contains("counting,", File.ReadAllText(Path.Combine(_desk.Folder("tables"), "manifest.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dossier_says_between_how_many_ties_there_are()
    {
        Assert.Equal((2, new CountRange(1, 2)), Ties("p-4"));
        Assert.Equal((1, new CountRange(1, 2)), Ties("p-2"));
        Assert.Equal((2, null), Ties("p-1"));
        Assert.Equal((1, null), Ties("p-3"));
        Assert.Equal((0, null), Ties("p-5"));

        (int, CountRange?) Ties(string id)
        {
            var dossier = new ShowDossier(_desk.Session).Run(EntityId.From(id), ViewFilter.Everything)!;
            return (dossier.Ties.Count, dossier.TieRange);
        }
    }

    [Fact]
    public void Rows_of_incidents_are_bounded_and_casualties_of_one_that_is_left_open_stay_its_own()
    {
        var source = SourceId.From("so");
        var (harbor, square, open) = (_desk.Add("in-1", "Harbor", EntityKind.Incident), _desk.Add("in-2", "Square", EntityKind.Incident), _desk.Add("in-3", "one of two attacks", EntityKind.Incident));
        _desk.Say("i1", open, "one-of", harbor, source);
        _desk.Say("i2", open, "one-of", square, source);
        _desk.Say("i3", open, "killed", null, source, "3");

        var table = new Casework.Incidents.ListIncidents(_desk.Session).Run(ViewFilter.Everything);
        Assert.Equal((3, new EitherOrCount(1, 2, 2)), (table.Rows.Count, table.Count));
        Assert.Equal("one of two attacks", Assert.Single(table.EitherOrs).Open.Label);
        Assert.Equal(["one of two attacks"], table.Rows.Where(row => row.Killed.Count > 0).Select(row => row.Incident.Label));
    }

    [Fact]
    public void A_picture_marks_whom_a_source_leaves_open()
    {
        var svg = new RenderNetwork(_desk.Session).Draw(new RenderRequest(PictureFormat.Svg), ViewFilter.Everything);
        var text = System.Text.Encoding.UTF8.GetString(svg.Content.Span);
        Assert.Contains("a Varga brother (left open)", text, StringComparison.Ordinal);
        Assert.Contains("3 to 3 persons and organisations", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_never_joins_whom_a_source_leaves_open_with_whom_he_may_be_and_says_so_where_there_is_none()
    {
        var among = new FindPaths(_desk.Session).Run(_tenant, _older, new PathRequest(), ViewFilter.Everything)!;
        Assert.Equal(2, Assert.Single(among.Paths, path => path.Rank == among.Paths.Min(one => one.Rank)).Steps.Count);
        Assert.Single(among.EitherOrs);

        var none = new FindPaths(_desk.Session).Run(_tenant, EntityId.From("p-5"), new PathRequest(), ViewFilter.Everything)!;
        Assert.Empty(none.Paths);
        Assert.Equal("a Varga brother", Assert.Single(none.EitherOrs).Open.Label);
        var doubt = new TestPath(_desk.Session).Run(_tenant, _older, new PathRequest(), new MeasureRequest { Worlds = 5 }, ViewFilter.Everything)!;
        Assert.Single(doubt.EitherOrs);
    }

    [Fact]
    public void A_judgement_that_it_is_one_of_them_answers_it_everywhere_until_it_is_withdrawn()
    {
        var judged = Assert.IsType<Cases.ActOutcome.Done>(new RecordJudgement(_desk.Session).Run(_tenant, _older, Verdict.Same, "the lease names him"));

        Assert.Null(new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).EitherOrs);
        Assert.Empty(new ShowDossier(_desk.Session).Run(_older, ViewFilter.Everything)!.EitherOrs);
        Assert.Null(new MeasureNetwork(_desk.Session).Run(new MeasureRequest { Worlds = 5 }, ViewFilter.Everything).Evidence.EitherOrs);
        var persons = Assert.Single(new ShowOverview(_desk.Session).Run().KindCounts, count => count.Kind == EntityKind.Person);
        Assert.Equal((4, null), (persons.Count, persons.EitherOrs));

        Assert.IsType<Cases.ActOutcome.Done>(new WithdrawJudgement(_desk.Session).Run(JudgementId.From(judged.Id!), "another lease"));
        Assert.Equal(Three, new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).EitherOrs!.Nodes);
    }

    [Fact]
    public void A_judgement_that_it_is_not_one_of_them_rules_that_one_out()
    {
        Assert.IsType<Cases.ActOutcome.Done>(new RecordJudgement(_desk.Session).Run(_tenant, _older, Verdict.Different, "he was abroad"));

        var open = Assert.Single(new ShowDossier(_desk.Session).Run(_tenant, ViewFilter.Everything)!.EitherOrs);
        Assert.Equal(["Ilan Varga"], open.Alternatives.Select(entity => entity.Label));
        var facts = new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).EitherOrs!;
        Assert.Equal((Three, 1, new CountRange(3, 3)), (facts.Nodes, facts.Readings, facts.Ties));
    }

    private static Func<Model.Statements.Statement, Model.Statements.Statement> When(string date) =>
        statement => statement with { ValidTime = Model.Dates.Edtf.Parse(date) };
}
