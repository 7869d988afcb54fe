using Skein.Methods.Outcomes;
using Skein.Methods.Survival;

namespace Skein.Methods.Tests.Survival;

/// <summary>Medians after one change, against curves that are estimated anew.</summary>
public class MedianSensitivityTests
{
    [Fact]
    public void Each_median_is_that_of_a_curve_estimated_with_the_change()
    {
        var random = new Random(8);
        for (var round = 0; round < 200; round++)
        {
            List<FollowUp> followUps = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => Draw(random))];
            List<(int? At, FollowUp? In)> plans =
            [
                (null, null), (null, Draw(random)),
                .. Enumerable.Range(0, followUps.Count).SelectMany(at => new (int?, FollowUp?)[] { (at, null), (at, Draw(random)) }),
            ];

            var medians = MedianSensitivity.Of(followUps, [.. plans.Select(plan => new FollowUpChange(plan.At is { } at ? followUps[at] : null, plan.In))]);

            Assert.Equal(plans.Select(plan => Anew(followUps, plan.At, plan.In)), medians);
        }
    }

    [Fact]
    public void A_curve_that_lies_at_one_half_for_a_while_has_its_median_in_the_middle()
    {
        FollowUp[] four = [new(1, true), new(2, true), new(3, true), new(4, true)];
        Assert.Equal([2.5, 2.0], MedianSensitivity.Of(four, [new(null, null), new(four[3], null)]));
        Assert.Equal([null], MedianSensitivity.Of([new(1, true)], [new(new(1, true), null)]));
    }

    private static FollowUp Draw(Random random) => new(random.Next(6), random.Next(3) > 0);

    private static double? Anew(List<FollowUp> followUps, int? without, FollowUp? with)
    {
        List<FollowUp> changed = [.. followUps.Where((_, at) => at != without), .. with is { } one ? [one] : Array.Empty<FollowUp>()];
        return KaplanMeier.Of(changed) is MethodResult<SurvivalCurve>.Computed made ? made.Value.Median : null;
    }
}
