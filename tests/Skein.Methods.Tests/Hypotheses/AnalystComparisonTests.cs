using Skein.Methods.Hypotheses;
using Skein.Methods.Outcomes;
using static Skein.Methods.Tests.Hypotheses.Matrices;

namespace Skein.Methods.Tests.Hypotheses;

public class AnalystComparisonTests
{
    private static readonly AnalystId One = new("north");
    private static readonly AnalystId Other = new("south");

    /// <summary>Of fifteen cells one differs (I and N); alpha by hand from its coincidences stands in the page.</summary>
    [Fact]
    public void The_worked_example_of_the_page_holds()
    {
        var page = OfThePage();
        var other = page with { Rows = [.. page.Rows.Select(row => row.Id.Value == "e3" ? Row("e3", "N N N") : row)] };
        var comparison = Compared((One, page), (Other, other));

        var disputed = Assert.Single(comparison.Disputed);
        Assert.Equal(("e3", Group), (disputed.Row.Value, disputed.Hypothesis));
        Assert.Equal([Consistency.Inconsistent, Consistency.Neutral], disputed.Codes);
        Assert.Equal((15, 30), (comparison.OnTheCode.Units, comparison.OnTheCode.Values));
        Assert.Equal(0.9068, comparison.OnTheCode.Alpha!.Value, 0.00005);
        Assert.True(comparison.AgreeOnFirst);
    }

    [Fact]
    public void Not_applicable_has_no_place_on_the_scale_and_a_blank_is_no_rating()
    {
        HypothesisMatrix Of(string cells) => new([new(Group), new(Local), new(Alone)], [Row("a", "C I II"), Row("b", cells)]);
        var comparison = Compared((One, Of("NA C -")), (Other, Of("C C I")));

        Assert.Equal(4, comparison.OnTheScale.Units);
        Assert.Equal(5, comparison.OnTheCode.Units);
        Assert.Single(comparison.Disputed);
    }

    [Fact]
    public void Analysts_who_differ_on_the_first_are_shown_to_differ()
    {
        var page = OfThePage();
        var other = page with { Rows = [.. page.Rows, Row("e7", "C II C")] };

        Assert.False(Compared((One, page), (Other, other)).AgreeOnFirst);
    }

    [Fact]
    public void What_cannot_be_compared_is_refused_with_its_code()
    {
        var page = OfThePage();
        Assert.Equal("SK-METH-006", Refused((One, page)));
        Assert.Equal("SK-METH-003", Refused((One, page), (One, page)));
        Assert.Equal("SK-METH-007", Refused((One, page), (Other, page with { Hypotheses = [new(Group), new(Local), new(Alone, false)] })));
        Assert.Equal("SK-METH-002", Refused((One, page), (Other, page with { Rows = [] })));
    }

    private static AnalystComparison Compared(params (AnalystId, HypothesisMatrix)[] matrices) =>
        Assert.IsType<MethodResult<AnalystComparison>.Computed>(AnalystComparison.Of(matrices)).Value;

    private static string Refused(params (AnalystId, HypothesisMatrix)[] matrices) =>
        Assert.IsType<MethodResult<AnalystComparison>.Refused>(AnalystComparison.Of(matrices)).Why.Code;
}
