using Skein.Methods.Agreement;

namespace Skein.Methods.Tests.Agreement;

public class WilsonIntervalTests
{
    /// <summary>Newcombe 1998 (doi:10.1002/(SICI)1097-0258(19980430)17:8), Table I, method 3: score intervals at 95 percent.</summary>
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void The_published_intervals_are_met(int hits, int total, double low, double high)
    {
        var interval = WilsonInterval.Of(hits, total)!.Value;

        Assert.Equal((low, high), (Math.Round(interval.Low, 4), Math.Round(interval.High, 4)));
        Assert.Equal((double)hits / total, interval.Share);
    }

    [Fact]
    public void Nothing_observed_has_no_share_and_hits_and_misses_mirror_each_other()
    {
        Assert.Null(WilsonInterval.Of(0, 0));
        var (hits, misses) = (WilsonInterval.Of(7, 9)!.Value, WilsonInterval.Of(2, 9)!.Value);
        Assert.Equal(hits.Low, 1 - misses.High, 1e-12);
        Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(3, 2));
    }
}
