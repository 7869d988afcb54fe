using Skein.Casework.Matching;
using Skein.Casework.Matching.Calibration;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Matching;

/// <summary>
/// A case in which half of those who bear one name are two: the shipped scale promises far more. Thirty pairs of one name, of which every other is judged the
/// same, and twenty of two spellings, all judged different.
/// </summary>
public class MatchScaleTests
{
    [Fact]
    public void Enough_judgements_bring_the_probabilities_to_what_was_judged_and_the_desk_says_so()
    {
        using var desk = Judged(alike: 30, spelled: 20);
        var list = List(desk, shipped: false);
        Assert.Equal("Probabilities are calibrated on 50 of your judgements (15 same, 35 different).", list.Scale.Sentence);
        var pair = list.Pairs.First(pair => pair.Left.Entity.Label == "Tibor Wexley");
        Assert.InRange(pair.Probability, 0.35, 0.65);
        Assert.Equal(list.Scale.Sentence, pair.Scale);
        Assert.Equal(list.Pairs.OrderByDescending(other => other.Value).Select(other => other.Value), list.Pairs.Select(other => other.Value));

        var shipped = List(desk, shipped: true);
        Assert.Equal((false, "Probabilities are on the shipped scale, as asked."), (shipped.Scale.IsOfCase, shipped.Scale.Sentence));
        Assert.InRange(shipped.Pairs.First(other => other.Left.Entity.Label == "Tibor Wexley").Probability, 0.9, 0.99);
    }

    [Fact]
    public void Reliability_counts_what_was_judged_by_bins_and_the_scale_of_the_case_is_nearer_to_it()
    {
        using var desk = Judged(alike: 30, spelled: 20);
        var reliability = new ShowReliability(desk.Session).Run();

        Assert.Equal(50, reliability.Shipped.Bins.Sum(bin => bin.Pairs));
        var surest = reliability.Shipped.Bins[^1];
        Assert.Equal((0.8, 1.0), (surest.From, surest.To));
        Assert.True(surest.Pairs >= 30 && surest.Said - surest.Same > 0.3, surest.ToString());
        Assert.Equal(15.0 / 50, reliability.Shipped.Bins.Sum(bin => bin.Pairs * bin.Same) / 50, 0.01);
        Assert.Equal(
            reliability.Shipped.Bins.Sum(bin => bin.Pairs * Math.Abs(bin.Said - bin.Same)) / 50, reliability.Shipped.Error, 0.01);
        Assert.True(reliability.OfCase!.Error < reliability.Shipped.Error / 2, $"{reliability.OfCase} {reliability.Shipped}");
        Assert.True(reliability.OfCase.Loss < reliability.Shipped.Loss);
    }

    [Theory]
    [InlineData(20, 10, "Probabilities are on the shipped scale. A scale of this case needs 40 judgements on pairs of the desk, 10 of each answer; there are 10 same and 20 different.")]
    [InlineData(10, 40, "Probabilities are on the shipped scale. A scale of this case needs 40 judgements on pairs of the desk, 10 of each answer; there are 5 same and 45 different.")]
    public void Too_few_judgements_leave_the_shipped_scale_and_the_desk_says_how_many_it_needs(int alike, int spelled, string sentence)
    {
        using var desk = Judged(alike, spelled);
        var list = List(desk, shipped: false);

        Assert.Equal((false, sentence), (list.Scale.IsOfCase, list.Scale.Sentence));
        Assert.Equal(List(desk, shipped: true).Pairs.Select(pair => pair.Probability), list.Pairs.Select(pair => pair.Probability));
        Assert.Null(new ShowReliability(desk.Session).Run().OfCase);
    }

    [Fact]
    public void Without_a_judgement_there_is_nothing_to_set_beside_the_probabilities()
    {
        using var desk = Judged(alike: 0, spelled: 0);

        var reliability = new ShowReliability(desk.Session).Run();
        Assert.Equal((0, 0, 0), (reliability.Scale.Judged, reliability.Shipped.Bins.Count, reliability.Shipped.Error));
    }

    [Fact]
    public void A_bound_on_memory_finds_no_pair_that_was_not_found_without_it()
    {
        using var desk = Judged(alike: 30, spelled: 20);
        var all = new MatchRequest { IncludeDecided = true, Limit = 1_000 };
        var free = new ListMatches(desk.Session).Run(all, cancellation: TestContext.Current.CancellationToken);
        var bound = new ListMatches(desk.Session).Run(all with { MostMemory = 1 }, cancellation: TestContext.Current.CancellationToken);

        // A hundred names take far less than one MiB.
        Assert.Equal(free.Pairs.Select(pair => (pair.Left.Entity.Id, pair.Right.Entity.Id)), bound.Pairs.Select(pair => (pair.Left.Entity.Id, pair.Right.Entity.Id)));
    }

    private static MatchList List(Desk desk, bool shipped) => new ListMatches(desk.Session).Run(
        new MatchRequest { OnShippedScale = shipped, Least = 0.02, Limit = 1_000 }, cancellation: TestContext.Current.CancellationToken);

    private static Desk Judged(int alike, int spelled)
    {
        var desk = new Desk();
        var events = new List<CaseEvent> { Person("new-1", "Tibor Wexley"), Person("new-2", "Tibor Wexley") };
        for (var number = 0; number < alike + spelled; number++)
        {
            var surname = $"{"BDGKLMNRST"[number % 10]}orv{"aeiou"[number / 10]}nd";
            var (one, other) = number < alike ? ($"Orsa {surname}", $"Orsa {surname}") : ($"Orsa {surname}", $"Orse {surname}t");
            events.AddRange([Person($"a-{number}", one), Person($"b-{number}", other)]);
            events.Add(new CaseEvent.JudgementRecorded(new Judgement
            {
                Id = JudgementId.From($"ju-{number}"),
                Left = EntityId.From($"a-{number}"),
                Right = EntityId.From($"b-{number}"),
                Verdict = number < alike && number % 2 == 0 ? Verdict.Same : Verdict.Different,
                Reason = "as a test says",
            }));
        }

        desk.Append([.. events]);
        return desk;
    }

    private static CaseEvent.EntityAdded Person(string id, string label) =>
        new CaseEvent.EntityAdded(new Entity { Id = EntityId.From(id), Kind = EntityKind.Person, Label = label });
}
