using Skein.Casework.Contagion;
using Skein.Casework.Likelihoods;
using Skein.Networks.Graphs;

namespace Skein.Casework.Tests.Contagion;

/// <summary>Contagion over ties of which analysts stated how probable they are, on a chain of twelve that one tie holds together.</summary>
public sealed class StatedSpreadTests : IDisposable
{
    private static readonly SpreadRequest Certain = new()
    {
        Model = new SpreadModel(SpreadRule.Si, Transmission: 1),
        Start = SpreadStart.Random,
        Runs = 400,
        Seed = 5,
    };

    private readonly Crowd _crowd = new(12);

    public void Dispose() => _crowd.Dispose();

    [Fact]
    public void A_tie_that_an_analyst_holds_for_impossible_carries_nothing()
    {
        State(5, 6, 0);

        var split = _crowd.Run(Certain with { Unstated = Unstated.Present });

        // Two halves of six, and one of them has the seed; with every tie that is said it is one chain.
        Assert.Equal((0.5, 0.5), (split.Spread.Size.Low!.Value, split.Spread.Size.High!.Value));
        Assert.Equal(1, _crowd.Run(Certain).Spread.Size.Mean);
        Assert.Contains(split.On.Parameters, parameter => parameter == new ParameterView("unstated", "present"));
    }

    [Fact]
    public void A_tie_of_one_half_holds_the_chain_together_in_about_half_of_the_runs()
    {
        State(5, 6, 0.5);

        var view = _crowd.Run(Certain with { Unstated = Unstated.Present });

        // The mean of 1/2 and 1; 400 runs have a standard error of 0.0125.
        Assert.InRange(view.Spread.Size.Mean!.Value, 0.75 - 0.0625, 0.75 + 0.0625);
        Assert.Equal((0.5, 1), (view.Spread.Size.Low, view.Spread.Size.High));
        Assert.Equal(view.Spread.Size.Mean, _crowd.Run(Certain with { Unstated = Unstated.Present }, work: new Graph.Running.Work { Threads = 1 }).Spread.Size.Mean);
    }

    [Fact]
    public void With_unstated_ties_absent_too_few_are_tied_and_without_any_probability_there_is_nothing_to_draw_by()
    {
        Assert.Equal("SK-SPR-009", _crowd.Refused(Certain with { Unstated = Unstated.Absent }).Code);

        State(5, 6, 0.5);

        Assert.Equal("SK-SPR-001", _crowd.Refused(Certain with { Unstated = Unstated.Absent }).Code);
    }

    private void State(int left, int right, double probability) => new StateLikelihood(_crowd.Desk.Session).Run(
        new NewLikelihood(_crowd.People[left], _crowd.People[right], probability, "Seen together once."));
}
