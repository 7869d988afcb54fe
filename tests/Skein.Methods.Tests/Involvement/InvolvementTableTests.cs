using Skein.Methods.Involvement;

namespace Skein.Methods.Tests.Involvement;

/// <summary>The vectors of the codebook, and what must hold of any states.</summary>
public class InvolvementTableTests
{
    private static readonly Indicator[] All = Enum.GetValues<Indicator>();

    [Theory]
    [InlineData("D2 L2 D3", "", "controlled")]
    [InlineData("G1 A1", "D1 D2 D3 D4", "guided")]
    [InlineData("G1", "", "at least guided, at most controlled")]
    [InlineData("A1", "", "at least inspired, at most controlled")]
    [InlineData("A1", "D1 D2 D3 D4 G1 G2 L1 L2 L3 L4 TL", "inspired")]
    [InlineData("P2", "", "undetermined")]
    [InlineData("P2 X1b", "", "unconnected")]
    [InlineData("T1 TL", "D1 D2 D3 D4 G1 G2", "assisted")]
    [InlineData("T1", "", "at least inspired, at most controlled")]
    [InlineData("A1 X1b", "", "contested")]
    [InlineData("G2 A1", "", "at least inspired, at most controlled")]
    [InlineData("D1", "", "at least guided, at most controlled")]
    [InlineData("L1 X1a", "", "contested")]
    [InlineData("A1 X1a", "", "inspired")]
    [InlineData("", "", "undetermined")]
    public void The_vectors_of_the_codebook_hold(string established, string soughtNotFound, string label) =>
        Assert.Equal(label, InvolvementTable.Read(Set(established, soughtNotFound)).Bounds.Label);

    [Theory]
    [InlineData("X2", "", "unconnected")]
    [InlineData("X2 A1", "", "at least inspired, at most controlled")]
    [InlineData("P1", "", "at least assisted, at most controlled")]
    [InlineData("P1 X2", "", "at least assisted, at most controlled")]
    [InlineData("P2 P3 P4 X3", "", "undetermined")]
    [InlineData("D3", "", "undetermined")]
    [InlineData("", "D1 D2 D3", "undetermined")]
    [InlineData("D4 T2", "", "controlled")]
    public void Conditions_five_nine_ten_and_eleven_hold_by_themselves(string established, string soughtNotFound, string label) =>
        Assert.Equal(label, InvolvementTable.Read(Set(established, soughtNotFound)).Bounds.Label);

    [Fact]
    public void What_is_only_reported_or_contested_moves_no_bound_but_says_what_the_bounds_could_become()
    {
        var reading = InvolvementTable.Read(new IndicatorSet(new Dictionary<Indicator, IndicatorState>
        {
            [Indicator.A1] = IndicatorState.Established,
            [Indicator.D2] = IndicatorState.Reported,
            [Indicator.L2] = IndicatorState.Contested,
        }));

        Assert.Equal("at least inspired, at most controlled", reading.Bounds.Label);
        Assert.Equal("controlled", reading.Could.Label);
    }

    [Fact]
    public void Reasons_name_the_condition_and_its_indicators_also_where_no_bound_moves()
    {
        var reading = InvolvementTable.Read(Set("G1 P2", ""));

        Assert.Equal(["condition 3 (G1): at least guided", "condition 11 (P2): moves no bound"], reading.Reasons.Select(reason => reason.ToString()));
    }

    [Fact]
    public void To_say_that_nothing_is_reported_of_one_more_indicator_never_moves_a_bound()
    {
        foreach (var states in Random(2_000))
        {
            var before = InvolvementTable.Read(new IndicatorSet(states)).Bounds;
            foreach (var indicator in All.Where(indicator => !states.ContainsKey(indicator)))
            {
                Assert.Equal(before, InvolvementTable.Read(new IndicatorSet(new Dictionary<Indicator, IndicatorState>(states) { [indicator] = IndicatorState.NotReported })).Bounds);
            }
        }
    }

    [Fact]
    public void One_more_established_indicator_never_lowers_the_least_and_one_more_that_was_sought_in_vain_never_raises_the_most()
    {
        foreach (var states in Random(2_000))
        {
            var before = InvolvementTable.Read(new IndicatorSet(states)).Bounds;
            foreach (var indicator in All.Where(indicator => !states.ContainsKey(indicator)))
            {
                var with = new Dictionary<Indicator, IndicatorState>(states) { [indicator] = IndicatorState.Established };
                Assert.True(InvolvementTable.Read(new IndicatorSet(with)).Bounds.Least >= before.Least);
                with[indicator] = IndicatorState.SoughtNotFound;
                Assert.True(InvolvementTable.Read(new IndicatorSet(with)).Bounds.Most <= before.Most);
            }
        }
    }

    private static IndicatorSet Set(string established, string soughtNotFound)
    {
        var states = new Dictionary<Indicator, IndicatorState>();
        foreach (var (codes, state) in new[] { (established, IndicatorState.Established), (soughtNotFound, IndicatorState.SoughtNotFound) })
        {
            foreach (var code in codes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                states[Enum.Parse<Indicator>(code)] = state;
            }
        }

        return new IndicatorSet(states);
    }

    private static IEnumerable<Dictionary<Indicator, IndicatorState>> Random(int count)
    {
        var random = new Random(17);
        for (var round = 0; round < count; round++)
        {
            yield return All.Where(_ => random.Next(4) == 0).ToDictionary(indicator => indicator, _ => (IndicatorState)random.Next(6));
        }
    }
}
