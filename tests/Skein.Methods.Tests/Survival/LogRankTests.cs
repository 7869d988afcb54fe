using Skein.Methods.Survival;

namespace Skein.Methods.Tests.Survival;

public class LogRankTests
{
    [Fact]
    public void The_test_is_that_of_R()
    {
        var test = References.Value(LogRank.Of(KaplanMeierTests.Group("gehan_6mp"), KaplanMeierTests.Group("gehan_placebo"), fewest: 9));
        Assert.Equal(9, test.Observed);
        Assert.Equal(19.2505009480311, test.Expected, 1e-9);
        Assert.Equal(16.7929409892165, test.ChiSquare, 1e-9);
        Assert.Equal(4.16880910933948e-05, test.Probability, 1e-12);
    }

    [Fact]
    public void Nine_ends_are_too_few_by_default()
    {
        var why = References.Refusal(LogRank.Of(KaplanMeierTests.Group("gehan_6mp"), KaplanMeierTests.Group("gehan_placebo")));
        Assert.Equal("SK-METH-104", why.Code);
        Assert.Contains("9 and 21 ends", why.Because, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_never_at_risk_together_at_an_end_are_not_compared()
    {
        List<FollowUp> early = [.. Enumerable.Range(1, 12).Select(_ => new FollowUp(5, true))];
        Assert.Equal("SK-METH-105", References.Refusal(LogRank.Of(early, [.. early.Select(row => row)], fewest: 1)).Code);
    }

    [Fact]
    public void Which_group_comes_first_changes_nothing()
    {
        var (one, other) = (KaplanMeierTests.Group("gehan_6mp"), KaplanMeierTests.Group("gehan_placebo"));
        Assert.Equal(References.Value(LogRank.Of(one, other, 1)).ChiSquare, References.Value(LogRank.Of(other, one, 1)).ChiSquare, 1e-9);
    }
}
