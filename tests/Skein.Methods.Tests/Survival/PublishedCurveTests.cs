using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Methods.Tests.Survival;

/// <summary>A published curve keeps the shares of the estimate and shows no row of fewer than five.</summary>
public class PublishedCurveTests
{
    [Fact]
    public void Rows_have_five_ends_or_more_lie_on_the_curve_and_add_up()
    {
        var random = new Random(5);
        for (var run = 0; run < 200; run++)
        {
            FollowUp[] all = [.. Enumerable.Range(0, random.Next(5, 80)).Select(_ => new FollowUp(random.Next(0, 40), random.Next(3) > 0))];
            if (PublishedCurve.Of(all, 3) is not MethodResult<PublishedCurve>.Computed { Value: var published })
            {
                Assert.True(all.Count(one => one.Ended) < 5);
                continue;
            }

            var curve = References.Value(KaplanMeier.Of(all));
            Assert.All(published.Rows, row => Assert.True(row.Ends >= 5));
            Assert.Equal(curve.Ends, published.Rows.Sum(row => row.Ends));
            Assert.All(published.Rows, row => Assert.Equal(
                (curve.Steps.Last(step => step.Time <= row.Time).Survival, 0.0),
                (row.Survival, row.Time % 3)));
            Assert.Equal(published.Rows.OrderBy(row => row.Time), published.Rows);
        }
    }

    [Theory]
    [InlineData(0, 0, "SK-METH-101")]
    [InlineData(4, 0, "SK-METH-106")]
    [InlineData(4, 30, "SK-METH-106")]
    [InlineData(0, 30, "SK-METH-102")]
    [InlineData(0, 3, "SK-METH-106")]
    public void Fewer_than_five_ends_give_no_curve(int ends, int censored, string code) => Assert.Equal(
        code,
        References.Refusal(PublishedCurve.Of([.. Enumerable.Range(0, ends + censored).Select(at => new FollowUp(at + 1, at < ends))], 10)).Code);

    [Fact]
    public void Counts_of_one_to_four_beside_the_ends_are_withheld()
    {
        FollowUp[] all = [.. Enumerable.Range(1, 9).Select(at => new FollowUp(at, at < 9))];
        var published = References.Value(PublishedCurve.Of(all, 100));
        Assert.Equal((9, null, null), (published.Followed, published.Ends, published.Censored));
    }

    [Fact]
    public void A_span_is_read_from_letters()
    {
        var span = References.Value(SpellSpan.Parse("O/P", "J"));
        Assert.Equal([SpellKind.Offence, SpellKind.Custody], span.Start);
        Assert.Equal([SpellKind.Joining], span.End);
    }

    [Theory]
    [InlineData("J", "J")]
    [InlineData("", "J")]
    [InlineData("J", "X/Z")]
    [InlineData("J", "X,D")]
    public void A_span_that_cannot_be_read_is_refused(string start, string end) =>
        Assert.Equal("SK-METH-107", References.Refusal(SpellSpan.Parse(start, end)).Code);
}
