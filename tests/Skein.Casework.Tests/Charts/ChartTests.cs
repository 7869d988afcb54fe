using Skein.Casework.Cases;
using Skein.Casework.Charts;
using Skein.Casework.Identity;
using Skein.Casework.Overview;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Networks.Rules;

namespace Skein.Casework.Tests.Charts;

/// <summary>A chart draws what the case says when it is opened, follows judgements of identity, and shows nobody whom the policy shields.</summary>
public sealed class ChartTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _mira;
    private readonly EntityId _joren;
    private readonly EntityId _petra;
    private readonly EntityId _child;

    public ChartTests()
    {
        (_mira, _joren, _petra) = (_desk.Person("pe-1", "Mira Dolen"), _desk.Person("pe-2", "Joren Vask"), _desk.Person("pe-3", "Petra Soln"));
        _child = _desk.Person("pe-4", "a child", ProtectionClass.Minor);
        var paper = _desk.Source("so-1");
        _desk.Say("st-1", _mira, "friend-of", _joren, paper);
        _desk.Say("st-2", _joren, "friend-of", _petra, paper);
        _desk.Say("st-3", _mira, "friend-of", _child, paper);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Hidden_ones_take_their_ties_along_and_a_choice_keeps_the_ties_within_it()
    {
        Assert.Equal(("pe-1 pe-2 pe-3", 2), Drawn(new ChartContent()));
        Assert.Equal(("pe-1 pe-2", 1), Drawn(new ChartContent { Hidden = [_petra] }));
        Assert.Equal(("pe-2 pe-3", 1), Drawn(new ChartContent { Shown = [_joren, _petra] }));
        Assert.Equal(("pe-1 pe-2", 1), Drawn(new ChartContent { Around = _mira, TiesOut = 1 }));
    }

    [Fact]
    public void Nobody_is_shown_whom_the_policy_shields_however_the_chart_names_them()
    {
        Assert.Equal(("pe-1", 0), Drawn(new ChartContent { Shown = [_mira, _child] }));
        Assert.Equal(("pe-1 pe-4", 1), Drawn(new ChartContent { Shown = [_mira, _child], Filter = new ChartFilter { IncludeProtected = true } }));
    }

    [Fact]
    public void Two_who_were_judged_to_be_one_are_one_mark_in_the_first_of_their_groups()
    {
        var content = new ChartContent
        {
            Groups = [new ChartGroup("one", [_joren]), new ChartGroup("two", [_petra])],
            Places = [new ChartPlace(_petra, 5, 6), new ChartPlace(_joren, 7, 8)],
        };
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(_desk.Session).Run(_joren, _petra, Verdict.Same, "one woman"));

        var chart = new DrawChart(_desk.Session).Run(content);

        Assert.Equal(["pe-2"], Assert.Single(chart.Groups).Members.Select(member => member.Id.Value));
        Assert.Equal("one", chart.Groups[0].Name);
        Assert.Equal((5.0, 6.0), (Assert.Single(chart.Content.Places).X, chart.Content.Places[0].Y));
    }

    [Fact]
    public void A_filter_is_kept_as_it_was_and_read_back_the_same()
    {
        var filter = new ViewFilter
        {
            TrueAt = Edtf.Parse("2015-11~"),
            KnownTo = new KnownTo(_mira, Edtf.Parse("2016")),
            IncludeUnreviewed = true,
            Variant = TieVariant.Extended,
        };
        Assert.Equal(filter, ChartFilters.Read(ChartFilters.Write(filter)));
        Assert.Equal(ViewFilter.Everything, ChartFilters.Read(new ChartFilter()));
    }

    [Fact]
    public void A_chart_has_one_name_versions_and_words_in_the_log()
    {
        var saved = Done(new SaveChart(_desk.Session).Run(new NewChart(" The \n flat ", new ChartContent())));
        var id = ChartId.From(saved.Id!);
        Assert.Equal("SK-CAS-153", Assert.IsType<ActOutcome.Refused>(new SaveChart(_desk.Session).Run(new NewChart("The   flat", new ChartContent()))).Code);
        Done(new SaveChart(_desk.Session).Run(new NewChart("The car", new ChartContent { Hidden = [_petra] }) { Replaces = id }));

        var chart = Assert.Single(new ListCharts(_desk.Session).Run(), row => row.Id == id);
        Assert.Equal(("The car", 2, Desk.Coder), (chart.Name, chart.Version, chart.By));
        Assert.Equal("SK-CAS-152", Assert.IsType<ActOutcome.Refused>(new DeleteChart(_desk.Session).Run(ChartId.From("ch-none"))).Code);
        Assert.Equal("SK-CAS-150", Assert.IsType<ActOutcome.Refused>(new SaveChart(_desk.Session).Run(new NewChart(" ", new ChartContent()))).Code);
        Done(new DeleteChart(_desk.Session).Run(id, "replaced"));
        Assert.Contains("Deleted a chart: replaced", new ShowLog(_desk.Session).Run().Select(row => row.Words));
    }

    private (string Nodes, int Ties) Drawn(ChartContent content)
    {
        var chart = new DrawChart(_desk.Session).Run(content);
        return (string.Join(' ', chart.Network.Nodes.Select(node => node.Entity.Id.Value).Order(StringComparer.Ordinal)), chart.Network.Ties.Count);
    }

    private static ActOutcome.Done Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);
}
