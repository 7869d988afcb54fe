using Skein.Methods.Incidents;

namespace Skein.Methods.Tests.Incidents;

public class PossibleTests
{
    [Fact]
    public void What_nobody_coded_leaves_every_value_open()
    {
        Assert.Equal(Enum.GetValues<StageReached>(), default(Possible<StageReached>).Values);
        Assert.False(default(Possible<StageReached>).IsKnown);
    }

    [Fact]
    public void Bounds_and_sets_hold_the_values_that_they_name()
    {
        Assert.Equal([StageReached.Initiated, StageReached.Completed], Possible.AtLeast(StageReached.Initiated).Values);
        Assert.Equal([StageReached.Idea, StageReached.Articulated], Possible.AtMost(StageReached.Articulated).Values);
        Assert.Equal(6, Possible.AtMost(StageReached.Completed).Count);
        Assert.True(Possible.Of(EffectReached.None).IsKnown);
    }

    [Fact]
    public void Findings_narrow_sources_that_differ_widen_and_a_contradiction_leaves_nothing()
    {
        var early = Possible.AtMost(StageReached.Prepared);
        var late = Possible.AtLeast(StageReached.Prepared);

        Assert.Equal([StageReached.Prepared], early.And(late).Values);
        Assert.Equal(6, early.Or(late).Count);
        Assert.True(Possible.Of(EffectReached.None).And(Possible.Of(EffectReached.Partial)).IsImpossible);
        Assert.Equal(late, late.And(default));
    }
}
