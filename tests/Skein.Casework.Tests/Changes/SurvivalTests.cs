using Skein.Casework.Changes;
using Skein.Casework.Paths;
using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Changes;

/// <summary>A network of invented people across incidents, and the order in time of a path.</summary>
public sealed class SurvivalTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly SourceId _source;
    private readonly EntityId _mira;
    private readonly EntityId _joren;
    private readonly EntityId _karim;
    private readonly EntityId _raid;

    public SurvivalTests()
    {
        _source = _desk.Source("src-1");
        (_mira, _joren, _karim) = (_desk.Person("mira", "Mira Dolen"), _desk.Person("joren", "Joren Vask"), _desk.Person("karim", "Karim Vask"));
        _raid = _desk.Add("raid", "Mill raid", EntityKind.Incident);
        _desk.Say("st-raid", _raid, "occurred-on", null, _source, "2015-01-10");
        Tie("st-stays", _mira, _joren, "2014/2016");
        Tie("st-ends", _joren, _karim, "2014/2014");
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Half_of_the_pairs_are_left_and_the_one_that_carried_over_names_its_statement()
    {
        var across = Assert.Single(Show(_raid).Incidents);

        Assert.Equal(("2013-01-10/2015-01-09", "2015-01-11/2017-01-10"), (across.Before, across.After));
        Assert.Equal((new CountRange(2, 2), new CountRange(1, 1), new ShareView(0.5, 0.5)), (across.All.PairsBefore, across.All.PairsLeft, across.All.PairShare));
        Assert.Equal((new CountRange(3, 3), new CountRange(2, 2)), (across.All.NodesBefore, across.All.NodesLeft));
        Assert.Equal(across.All, across.AmongOthers);
        var carried = Assert.Single(across.CarriedOver);
        Assert.Equal(("Joren Vask", "Mira Dolen", true), (carried.A.Label, carried.B.Label, carried.IsCertain));
        Assert.Equal("st-stays", Assert.Single(Assert.Single(carried.Ties).Statements).Value);
        Assert.Equal("st-raid", Assert.Single(across.DateStatements).Value);
        Assert.Equal(["st-raid", "st-stays"], Show(_raid).Statements.Select(statement => statement.Id.Value));
    }

    [Theory]
    [InlineData("died", "2015-01-10", null)]
    [InlineData("in-custody", null, "2015-02/..")]
    [InlineData("in-custody", null, "2014-06/2014-09")]
    public void Who_is_documented_to_have_died_or_been_in_custody_is_left_out_of_the_second_share(string property, string? value, string? when)
    {
        _desk.Say("st-gone", _karim, property, null, _source, value ?? "held", statement => statement with { ValidTime = when is null ? null : Edtf.Parse(when) });

        var across = Assert.Single(Show(_raid).Incidents);

        Assert.Equal("Karim Vask", Assert.Single(across.Departed).Entity.Label);
        Assert.Equal("st-gone", Assert.Single(across.Departed[0].Statements).Value);
        Assert.Equal((new CountRange(1, 1), new ShareView(1, 1)), (across.AmongOthers.PairsBefore, across.AmongOthers.PairShare));
        Assert.Equal(new CountRange(2, 2), across.All.PairsBefore);
    }

    [Theory]
    [InlineData("2010/2012", Stance.Asserts, Modality.Flat, 0)]
    [InlineData("2015", Stance.Denies, Modality.Flat, 0)]
    [InlineData("2015", Stance.Alleges, Modality.Flat, 0)]
    [InlineData("2015", Stance.Asserts, Modality.Suspected, 1)]
    [InlineData("2017", Stance.Finds, Modality.Flat, 1)]
    public void Custody_that_was_over_or_is_denied_is_none_and_what_is_hedged_or_open_is_possible(string when, Stance stance, Modality modality, int perhaps)
    {
        _desk.Say("st-held", _karim, "in-custody", null, _source, "held", statement => statement with
        {
            ValidTime = Edtf.Parse(when),
            Stance = stance,
            Modality = modality,
        });

        var across = Assert.Single(Show(_raid).Incidents);

        Assert.Empty(across.Departed);
        Assert.Equal(perhaps, across.PerhapsDeparted.Count);
        Assert.Equal(across.All, across.AmongOthers);
    }

    [Fact]
    public void Custody_without_a_date_is_named_apart()
    {
        _desk.Say("st-held", _karim, "in-custody", null, _source, "held");

        Assert.Equal("Karim Vask", Assert.Single(Show(_raid).UndatedCustody).Entity.Label);
    }

    [Fact]
    public void Without_an_incident_all_are_shown_by_date_and_the_rest_is_said()
    {
        var later = _desk.Add("later", "Quay raid", EntityKind.Incident);
        _desk.Say("st-later", later, "occurred-on", null, _source, "2016-05");
        _desk.Say("st-again", later, "occurred-on", null, _desk.Source("src-2"), "2016-06-01");
        _desk.Say("st-open", _desk.Add("open", "Open raid", EntityKind.Incident), "occurred-on", null, _source, "2016/..");
        _desk.Add("bare", "Bare raid", EntityKind.Operation);

        var survival = Show(null);

        Assert.Equal(["Mill raid 2015-01-10", "Quay raid 2016-05", "Quay raid 2016-06-01"], survival.Incidents.Select(row => $"{row.Incident.Label} {row.Date.Edtf}"));
        Assert.Equal("Open raid", Assert.Single(survival.Unplaced).Incident.Label);
        Assert.Equal(1, survival.Undated);
    }

    [Fact]
    public void An_incident_without_a_date_has_no_before_and_no_after() =>
        Assert.Equal(
            "No statement in this view gives the date of Bare raid, so there is no before and no after.",
            Show(_desk.Add("bare", "Bare raid", EntityKind.Incident)).WhyNone);

    [Fact]
    public void A_path_says_whether_its_steps_can_follow_each_other()
    {
        Tie("st-late", _karim, _desk.Person("rosa", "Rosa Lint"), "2016");

        var path = Assert.Single(new FindPaths(_desk.Session).Run(_joren, EntityId.From("rosa"), new PathRequest(), ViewFilter.Everything)!.Paths);

        Assert.Equal(new PathOrderView(Certainty.Certain, Certainty.Impossible, 0), path.Order);
    }

    private NetworkSurvival Show(EntityId? incident) => new ShowSurvival(_desk.Session).Run(incident, new SurvivalRequest(), ViewFilter.Everything);

    private void Tie(string id, EntityId a, EntityId b, string when) =>
        _desk.Say(id, a, "friend-of", b, _source, change: statement => statement with { ValidTime = Edtf.Parse(when) });
}
