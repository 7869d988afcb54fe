using Skein.Casework.Likelihoods;
using Skein.Casework.Measures;
using Skein.Casework.Paths;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Tests.Measures;

public sealed class StatedLikelihoodTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _a;
    private readonly EntityId _b;
    private readonly EntityId _c;

    public StatedLikelihoodTests()
    {
        (_a, _b, _c) = (_desk.Person("pe-1", "Person A"), _desk.Person("pe-2", "Person B"), _desk.Person("pe-3", "Person C"));
        var source = _desk.Source("s");
        _desk.Say("st-1", _a, "friend-of", _b, source);
        _desk.Say("st-2", _b, "friend-of", _c, source);
        State(_a, _b, 0.25);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_stated_probability_draws_worlds_between_the_bounds_of_what_is_unstated()
    {
        var edges = new MeasureNetwork(_desk.Session).Run(new MeasureRequest(), ViewFilter.Everything).Figures.Single(figure => figure.Metric == "edges");

        // Two worlds, one with the stated tie (a quarter) and one without; the unstated tie is absent in the first bound and present in the second.
        Assert.Equal((0.0, 0.0, 1.0), (edges.Absent!.Low, edges.Absent.Median, edges.Absent.High));
        Assert.Equal((1.0, 1.0, 2.0), (edges.Present!.Low, edges.Present.Median, edges.Present.High));
    }

    [Fact]
    public void A_path_by_probability_says_both_bounds_and_one_by_weakest_link_says_none()
    {
        Assert.Equal(new PathProbabilityView(0, 0.25), Assert.Single(Path(byProbability: true).Paths).Probability);
        Assert.Null(Assert.Single(Path(byProbability: false).Paths).Probability);

        State(_b, _c, 0.5);
        Assert.Equal(new PathProbabilityView(0.125, 0.125), Assert.Single(Path(byProbability: true).Paths).Probability);
    }

    private PathAnswer Path(bool byProbability) =>
        new FindPaths(_desk.Session).Run(_a, _c, new PathRequest(ByProbability: byProbability), ViewFilter.Everything)!;

    private void State(EntityId left, EntityId right, double probability) =>
        new StateLikelihood(_desk.Session).Run(new NewLikelihood(left, right, probability, "Seen together once."));
}
