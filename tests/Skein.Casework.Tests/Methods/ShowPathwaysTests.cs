using Skein.Casework.Methods.Pathways;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Methods;

/// <summary>The paths of invented people, from statements on them.</summary>
public sealed class ShowPathwaysTests : IDisposable
{
    private readonly Lives _lives = new();

    public void Dispose() => _lives.Dispose();

    /// <summary>
    /// The vector of the codebook, as statements: 5 certain, 4 possible, 1 excluded, 2 not codable. By hand, every statement of the certain and
    /// possible ones moves its trajectory, of the excluded one the joining alone, of the others none: 15 + 12 + 1.
    /// </summary>
    [Fact]
    public void Twelve_people_give_the_counts_of_the_codebook_and_small_ones_are_withheld()
    {
        foreach (var middle in new[] { "convicted", "in-custody", "convicted", "in-custody", "convicted" })
        {
            _lives.Live(("recruited", "2011"), (middle, "2012"), ("joined", "2013-05-01"));
        }

        _lives.Live(("recruited", "2011/2012"), ("convicted", "2012"), ("joined", "2013"));
        _lives.Live(("recruited", "2011/2012"), ("convicted", "2012-06"), ("joined", "2013"));
        _lives.Live(("recruited", null), ("in-custody", "2012"), ("joined", "2013"));
        _lives.Live(("recruited", "2011"), ("convicted", "2012/2013"), ("joined", "2013"));
        _lives.Live(("joined", "2010"), ("recruited", "2011"), ("in-custody", "2012"));
        _lives.Live(("recruited", "2011"), ("joined", "2013"));
        _lives.Live(("in-custody", "2012"));

        var view = Pathways(new PathwayRequest());

        var pattern = Assert.Single(view.Patterns);
        Assert.Equal(("R<O/P<J", 5, null, null, null, 28), (pattern.Pattern, pattern.Certain, pattern.Possible, pattern.Excluded, pattern.NotCodable, pattern.WouldChange));
        Assert.Equal((12, 0), (view.Trajectories, view.LeftOut));
        Assert.Equal(33, view.Statements.Count);
        Assert.Contains(Caveat.SelectedOnOutcome.Sentence(), view.Caveats);
        var order = view.Precedence.Single(cell => (cell.One, cell.Other) == ('R', 'J'));
        Assert.Equal((null, null, null, null), (order.Before, order.After, order.CannotBeTold, order.Share));
    }

    [Fact]
    public void What_is_alleged_or_hedged_is_possible_at_most_and_what_is_denied_is_nothing()
    {
        for (var i = 0; i < 5; i++)
        {
            var alleged = _lives.Live(("joined", "2013"));
            _lives.Say(alleged, "recruited", "2011", statement => statement with { Stance = Stance.Alleges });
            var hedged = _lives.Live(("joined", "2013"));
            _lives.Say(hedged, "recruited", "2011", statement => statement with { Modality = Modality.Possible });
            var denied = _lives.Live(("joined", "2013"));
            _lives.Say(denied, "recruited", "2011", statement => statement with { Stance = Stance.Denies });
        }

        var view = Pathways(new PathwayRequest { Patterns = ["R<J"] });

        Assert.Equal((0, 10, 0, 5), (view.Patterns[0].Certain, view.Patterns[0].Possible, view.Patterns[0].Excluded, view.Patterns[0].NotCodable));
        var recruiter = view.Spells.Single(spell => spell.Letter == 'R');
        Assert.Equal((10, 10, 10), (recruiter.Statements, recruiter.Doubtful, recruiter.Trajectories));
        Assert.DoesNotContain(view.Precedence, cell => cell.One == 'R');
    }

    [Fact]
    public void What_a_court_finds_there_never_was_excludes_and_what_a_paper_says_there_was_not_does_not()
    {
        var court = _lives.Desk.Append(new Model.Log.CaseEvent.SourceAdded(new Source { Id = SourceId.From("court"), Title = "court", Kind = SourceKind.CourtRecord }));
        Assert.True(court > 0);
        for (var i = 0; i < 5; i++)
        {
            _lives.Say(_lives.Live(("joined", "2013")), "recruited", null, statement => statement with { Stance = Stance.Denies, Source = SourceId.From("court") });
            _lives.Say(_lives.Live(("joined", "2013")), "recruited", null, statement => statement with { Stance = Stance.Denies });
        }

        var pattern = Pathways(new PathwayRequest { Patterns = ["R<J"] }).Patterns[0];

        Assert.Equal((5, 5), (pattern.Excluded, pattern.NotCodable));
    }

    [Fact]
    public void A_journey_counts_where_its_place_was_named_and_an_attack_has_the_day_of_its_incident()
    {
        var (ostland, town) = (_lives.Desk.Add("ostland", "Ostland", EntityKind.Place), _lives.Desk.Add("vilbeke", "Vilbeke", EntityKind.Place));
        _lives.Desk.Say("st-within", town, "located-in", ostland, Lives.Paper);
        var attack = _lives.Desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        _lives.Desk.Say("st-day", attack, "occurred-on", null, Lives.Paper, "2015-03-04");
        for (var i = 0; i < 5; i++)
        {
            var person = _lives.Live(("died", "2016"));
            _lives.Desk.Say($"st-to-{i}", person, "travelled-to", town, Lives.Paper, change: Dated("2014"));
            _lives.Desk.Say($"st-from-{i}", person, "travelled-from", ostland, Lives.Paper, change: Dated("2014-12"));
            _lives.Desk.Say($"st-act-{i}", person, "took-part-in", attack, Lives.Paper);
        }

        PathwayRequest asked = new() { Patterns = ["J<T", "X<T", "T<D"], Whose = new TrajectoryRequest { Abroad = ostland, Having = [SpellKind.Attack] } };
        Assert.Equal([5, 5, 5], Pathways(asked).Patterns.Select(pattern => pattern.Certain));
        var without = Pathways(asked with { Whose = new TrajectoryRequest() });
        Assert.Equal([(0, 5), (0, 5), (5, 0)], without.Patterns.Select(pattern => (pattern.Certain, pattern.NotCodable)));
        Assert.Equal("SK-METH-122", Refused(asked with { Whose = new TrajectoryRequest { Having = [SpellKind.Charge] } }));
    }

    [Fact]
    public void Whom_the_disclosure_policy_hides_is_in_no_count()
    {
        for (var i = 0; i < 6; i++)
        {
            _lives.Live(("joined", "2013"));
        }

        for (var i = 0; i < 5; i++)
        {
            _lives.Say(_lives.Desk.Person($"minor-{i}", $"Minor {i}", ProtectionClass.Minor), "joined", "2013");
        }

        var view = Pathways(new PathwayRequest { Patterns = ["R<J"] });
        Assert.Equal((6, 5), (view.Trajectories, view.Hidden));
        var all = new ShowPathways(_lives.Desk.Session).Run(
            new PathwayRequest(), ViewFilter.Everything with { IncludeProtected = true });
        Assert.Equal(11, Assert.IsType<MethodResult<PathwaysView>.Computed>(all).Value.Trajectories);
    }

    /// <summary>By hand: P2012 then J2014, at steps of a year "P * J"; the other "P J". One insertion turns one into the other.</summary>
    [Fact]
    public void Careers_become_sequences_of_states_with_gaps_as_a_state()
    {
        for (var i = 0; i < 3; i++)
        {
            _lives.Live(("in-custody", "2012-03-01/2012-09-30"), ("joined", "2014-05"));
            _lives.Live(("in-custody", "2012-03-01/2012-09-30"), ("joined", "2013-05"));
        }

        var sequences = Pathways(new PathwayRequest()).Sequences!;

        Assert.Equal((6, 2), (sequences.Sequences, sequences.Distinct));
        Assert.Equal((1.0, 6.0 / 15), (sequences.Constant.Largest, sequences.Constant.Alike));
        Assert.Equal(9.0 / 15, sequences.Constant.Mean, 1e-6);
        Assert.Equal(1, sequences.Agreement!.Value, 1e-6);
    }

    /// <summary>
    /// By hand: 18 careers P J and 14 of six years of custody, at steps of a year. Each lies with its equals, so that the silhouette is 1, and the
    /// division is the same at any costs.
    /// </summary>
    [Fact]
    public void Careers_that_are_alike_stand_together_and_few_careers_stand_in_no_group()
    {
        for (var i = 0; i < 18; i++)
        {
            _lives.Live(("in-custody", "2012-03-01/2012-09-30"), ("joined", "2013-05"));
            if (i < 14)
            {
                _lives.Live(("in-custody", "2010-03-01/2015-09-30"));
            }
        }

        Assert.Null(Pathways(new PathwayRequest()).Sequences!.Groups);
        // Two different sequences make no two groups: each would be its own.
        Assert.Equal("SK-METH-126", Pathways(new PathwayRequest { Groups = 2 }).Sequences!.Groups!.Code);
        _lives.Live(("in-custody", "2010-03-01/2014-09-30"));

        var groups = Pathways(new PathwayRequest { Groups = 0 }).Sequences!.Groups!;

        Assert.Equal((2, 1.0), (groups.Groups, groups.Agreement));
        Assert.Equal([18, 15], groups.Rows.Select(row => row.Persons));
        Assert.Equal(["P, J", "6 × P"], groups.Rows.Select(row => row.Typical));
        Assert.Equal([("J", 0.5), ("P", 0.5)], groups.Rows[0].States.Select(state => (state.State, state.Share)));
        // One career of 15 lies 1 from its 14 equals, and 5 + 1 from the others; each of these lies 1/14 from its own and 6 from the others.
        Assert.Equal((18 + (14 * (1 - (1.0 / 14 / 6))) + (1 - (1.0 / 5))) / 33, groups.Silhouette!.Value, 1e-6);
        Assert.Equal("SK-METH-125", Pathways(new PathwayRequest { Groups = 0, Whose = new TrajectoryRequest { Having = [SpellKind.Joining] } }).Sequences!.Groups!.Code);
    }

    [Theory]
    [InlineData("R<Z", "SK-METH-121")]
    [InlineData("R<J", "SK-METH-122")]
    public void A_pattern_that_cannot_be_read_and_a_case_without_spells_are_refused(string pattern, string code) =>
        Assert.Equal(code, Refused(new PathwayRequest { Patterns = [pattern] }));

    private static Func<Statement, Statement> Dated(string date) => statement => statement with { ValidTime = Edtf.Parse(date) };

    private PathwaysView Pathways(PathwayRequest request) =>
        Assert.IsType<MethodResult<PathwaysView>.Computed>(new ShowPathways(_lives.Desk.Session).Run(request, ViewFilter.Everything)).Value;

    private string Refused(PathwayRequest request) =>
        Assert.IsType<MethodResult<PathwaysView>.Refused>(new ShowPathways(_lives.Desk.Session).Run(request, ViewFilter.Everything)).Why.Code;
}
