using Skein.Casework.Comparison;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Rules;

namespace Skein.Casework.Tests.Comparison;

public class CompareNetworksTests
{
    [Fact]
    public void What_was_said_later_is_in_the_second_only_with_its_statement()
    {
        using var desk = new Desk();
        var (ada, bo, cem) = (desk.Person("pe-1", "Ada Orn"), desk.Person("pe-2", "Bo Falk"), desk.Person("pe-3", "Cem Vral"));
        desk.Say("st-1", ada, "friend-of", bo, desk.Source("s1", published: "2015-11"));
        desk.Say("st-2", bo, "friend-of", cem, desk.Source("s2", published: "2016-11"));

        var compared = new CompareNetworks(desk.Session).Run(
            new ViewFilter { SaidBy = Edtf.Parse("2015-12-31") }, ViewFilter.Everything, new MeasureRequest());

        Assert.Equal((1, 2), (compared.First.Pairs, compared.Second.Pairs));
        Assert.Empty(compared.OnlyFirst);
        var added = Assert.Single(compared.OnlySecond);
        Assert.Equal(("Bo Falk", "Cem Vral", "st-2"), (added.A.Label, added.B.Label, Assert.Single(added.Statements).Value));
        Assert.Equal(["st-2"], compared.Statements.Select(statement => statement.Id.Value));
        Assert.Equal(0.5, compared.Jaccard);
        Assert.Equal(1 / 3.0, compared.DensityDifference, 1e-12);
    }

    [Fact]
    public void The_same_filter_twice_agrees_in_full()
    {
        using var desk = new Desk();
        var (ada, bo, cem) = (desk.Person("pe-1", "Ada Orn"), desk.Person("pe-2", "Bo Falk"), desk.Person("pe-3", "Cem Vral"));
        desk.Say("st-1", ada, "friend-of", bo, desk.Source("s1"));
        desk.Say("st-2", bo, "met", cem, SourceId.From("s1"));

        var compared = new CompareNetworks(desk.Session).Run(ViewFilter.Everything, ViewFilter.Everything, new MeasureRequest());

        Assert.Equal((2, 1.0, 1.0), (compared.Both, compared.Jaccard!.Value, compared.Agreement!.Correlation));
        Assert.Empty(compared.OnlyFirst.Concat(compared.OnlySecond));
    }

    [Fact]
    public void Without_any_tie_there_is_nothing_to_correlate()
    {
        using var desk = new Desk();
        desk.Person("pe-1", "Ada Orn");

        var compared = new CompareNetworks(desk.Session).Run(
            ViewFilter.Everything, new ViewFilter { Variant = TieVariant.Extended }, new MeasureRequest());

        Assert.Null(compared.Jaccard);
        Assert.Null(compared.Agreement);
    }
}
