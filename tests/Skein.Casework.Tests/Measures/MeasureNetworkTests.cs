using Skein.Casework.Identity;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Graph.Running;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Measures;

public sealed class MeasureNetworkTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId[] _people;

    public MeasureNetworkTests() =>
        _people = [.. Enumerable.Range(1, 5).Select(number => _desk.Person($"pe-{number}", $"Person {"ABCDE"[number - 1]}"))];

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_figure_stands_with_established_ties_only_and_with_all_that_is_said()
    {
        Tie(0, 1, "one");
        Tie(0, 1, "two");
        Tie(1, 2, "one");

        var measures = Measure();

        Assert.Equal((1.0, 2.0), Both(measures, "edges"));
        Assert.Equal((3, 2, 1, 1), (measures.Evidence.Nodes, measures.Evidence.Pairs, measures.Evidence.Established, measures.Evidence.Reported));
        Assert.Equal(0, measures.Worlds);
    }

    [Fact]
    public void An_origin_is_left_out_with_all_copies_of_its_story()
    {
        Tie(0, 1, "agency");
        _desk.Source("paper", derivedFrom: "agency");
        Tie(0, 1, "paper", isKnown: true);
        Tie(1, 2, "other");

        var edges = Figure(Measure(), "edges");

        Assert.Equal(2, edges.Origins.Count);
        Assert.Equal(["agency 1", "other 1"], edges.Origins.Moving.Select(left => $"{left.Words} {left.Value}"));
    }

    [Fact]
    public void A_statement_that_alone_carries_a_bridge_is_named_as_what_would_change_it()
    {
        Tie(0, 1, "one");
        Tie(0, 1, "two");
        Tie(1, 2, "one", id: "st-bridge");

        var components = Figure(Measure(), "components");

        Assert.Equal("st-bridge", Assert.Single(components.Statements!.Moving).Id);
        Assert.Equal((1.0, 2.0), (components.All, components.Statements.Moving[0].Value));
        Assert.Contains("Person B", components.Statements.Moving[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_judgement_of_identity_is_left_out_in_turn()
    {
        var alias = _desk.Person("pe-9", "The Tall One");
        Tie(0, 1, "one");
        _desk.Say("st-9", alias, "friend-of", _people[2], _desk.Source("nine"));
        new RecordJudgement(_desk.Session).Run(_people[1], alias, Verdict.Same, "Two papers say so.");

        var measures = Measure();

        Assert.Equal(1, Figure(measures, "components").Judgements.Count);
        Assert.Equal((1.0, 2.0), (Figure(measures, "components").All, Assert.Single(Figure(measures, "components").Judgements.Moving).Value));
    }

    [Fact]
    public void Organisations_are_no_nodes_unless_asked_for_and_protected_persons_are_none()
    {
        var club = _desk.Add("org-1", "The Club", EntityKind.Organisation);
        var source = _desk.Source("s");
        _desk.Say("st-1", _people[0], "member-of", club, source);
        var child = _desk.Person("pe-8", "A Child", ProtectionClass.Minor);
        _desk.Say("st-2", _people[0], "friend-of", child, source);

        Assert.Equal((0.0, 1.0), (Figure(Measure(), "edges").All, Figure(Measure(withOrganisations: true), "edges").All));
    }

    [Fact]
    public void Positions_stand_in_the_order_of_names_whatever_their_values()
    {
        Tie(4, 0, "one");
        Tie(4, 1, "one");
        Tie(4, 2, "one");

        var degree = new PlaceNodes(_desk.Session).Run("degree", new MeasureRequest(), ViewFilter.Everything);

        Assert.NotNull(degree);
        Assert.Equal(["Person A", "Person B", "Person C", "Person E"], degree.Nodes.Select(node => node.Entity.Label));
        // With established ties only all four are equal, and any rank from the first to the last is theirs.
        Assert.Equal((0.0, 3.0, 1.0, 4.0), (degree.Nodes[3].Position.Low, degree.Nodes[3].Position.High, degree.Nodes[3].Position.RankLow, degree.Nodes[3].Position.RankHigh));
        Assert.Null(new PlaceNodes(_desk.Session).Run("danger", new MeasureRequest(), ViewFilter.Everything));
        Assert.Null(new PlaceNodes(_desk.Session).Run("density", new MeasureRequest(), ViewFilter.Everything));
    }

    [Fact]
    public void An_empty_case_has_figures_that_do_not_exist_and_none_that_mislead()
    {
        var measures = Measure();

        Assert.Null(Figure(measures, "diameter").All);
        Assert.Equal(0, Figure(measures, "edges").All);
    }

    [Fact]
    public void The_same_seed_gives_the_same_figures_on_one_thread_and_on_several()
    {
        Tie(0, 1, "one");
        Tie(1, 2, "two");
        Tie(2, 3, "one");

        Assert.Equal(Text(1), Text(4));

        string Text(int threads) => System.Text.Json.JsonSerializer.Serialize(
            new MeasureNetwork(_desk.Session).Run(new MeasureRequest { Worlds = 100 }, ViewFilter.Everything, new Work { Threads = threads }).Figures);
    }

    private NetworkMeasures Measure(bool withOrganisations = false) => new MeasureNetwork(_desk.Session).Run(
        new MeasureRequest { Worlds = 50, WithOrganisations = withOrganisations }, ViewFilter.Everything);

    private static FigureView Figure(NetworkMeasures measures, string metric) => Assert.Single(measures.Figures, figure => figure.Metric == metric);

    private static (double?, double?) Both(NetworkMeasures measures, string metric) =>
        (Figure(measures, metric).Established, Figure(measures, metric).All);

    private readonly HashSet<string> _sources = [];
    private int _statements;

    private void Tie(int from, int to, string source, bool isKnown = false, string? id = null)
    {
        if (_sources.Add(source) && !isKnown)
        {
            _desk.Source(source);
        }

        _desk.Say(id ?? $"st-{++_statements:000}", _people[from], "friend-of", _people[to], SourceId.From(source));
    }
}
