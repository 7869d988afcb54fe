using Skein.Methods.Hypotheses;
using static Skein.Methods.Tests.Hypotheses.Matrices;

namespace Skein.Methods.Tests.Hypotheses;

public class CompetingHypothesesTests
{
    /// <summary>The numbers of docs/methods/competing-hypotheses.md, worked out there by hand.</summary>
    [Fact]
    public void The_worked_example_of_the_page_holds()
    {
        var reading = Read(OfThePage());

        Assert.Equal([-2.414214, -1, -5], reading.Scores.Select(score => Math.Round(score.Weighted.Value, 6)));
        Assert.Equal([-2, -1, -3], reading.Scores.Select(score => score.Plain));
        Assert.Equal("local-network-alone < group-ordered < individual-inspired", InWords(reading.Order));
        Assert.Equal(["e1", "e2"], reading.Linchpins.Select(row => row.Row.Value));
        Assert.Equal("local-network-alone = individual-inspired < group-ordered", InWords(reading.Rows[0].OrderWithout!));
        Assert.Equal("group-ordered = local-network-alone < individual-inspired", InWords(reading.Rows[1].OrderWithout!));
        Assert.Equal(["e5"], reading.Rows.Single(row => row.Row.Value == "e4").Copies.Select(copy => copy.Value));
        Assert.Equal(Diagnosticity.NotDiagnostic, reading.Rows.Single(row => row.Row.Value == "e6").Diagnosticity);
        Assert.Equal(["e3"], reading.DeceptionOpen.Select(row => row.Value));
        Assert.Equal("local-network-alone < group-ordered < individual-inspired", InWords(reading.OrderWithoutDoubtful));
        var milestone = Assert.Single(reading.Milestones);
        Assert.True(milestone.ChangesFirst);
        Assert.Equal("group-ordered < local-network-alone < individual-inspired", InWords(milestone.OrderIfSeen));
    }

    [Fact]
    public void Scores_are_those_of_a_plain_sum_over_one_row_of_each_origin()
    {
        foreach (var matrix in Random(500))
        {
            var rows = matrix.Rows.DistinctBy(row => row.Origin).ToList();
            foreach (var score in Read(matrix).Scores)
            {
                Assert.Equal(rows.Sum(row => Naive(row, score.Hypothesis)), score.Weighted.Value, 1e-9);
                Assert.Equal(rows.Count(row => row[score.Hypothesis] == Consistency.Blank), score.Blanks);
                Assert.True(score.Lowest.Value <= score.Weighted.Value);
            }
        }
    }

    [Fact]
    public void Drop_one_says_what_reading_the_matrix_without_the_row_and_its_copies_says()
    {
        foreach (var matrix in Random(300))
        {
            var reading = Read(matrix);
            foreach (var row in reading.Rows.Where(row => row.Row.Value != "z"))
            {
                var without = Read(matrix with { Rows = [.. matrix.Rows.Where(one => one.Id != row.Row && !row.Copies.Contains(one.Id))] });
                Assert.Equal(InWords(without.Order), InWords(row.OrderWithout ?? reading.Order));
                Assert.Equal(InWords(without.Order) != InWords(reading.Order), row.OrderWithout is not null);
            }
        }
    }

    [Fact]
    public void The_order_without_doubtful_rows_is_that_of_a_matrix_without_them()
    {
        var seen = 0;
        foreach (var matrix in Random(300))
        {
            var reading = Read(matrix);
            var trusted = matrix.Rows.Where(row => row.Deception is DeceptionAnswer.NotAsked or DeceptionAnswer.NoSign);
            var without = Read(matrix with { Rows = [.. trusted] });

            Assert.Equal(InWords(without.Order), InWords(reading.OrderWithoutDoubtful));
            seen += InWords(without.Order) == InWords(reading.Order) ? 0 : 1;
        }

        Assert.InRange(seen, 50, 300);
    }

    [Fact]
    public void Evidence_that_fits_adds_nothing_and_a_copy_adds_nothing()
    {
        foreach (var matrix in Random(300))
        {
            var before = Weighted(matrix);
            var fitting = new EvidenceRow(
                new EvidenceId("fits"), matrix.Hypotheses.ToDictionary(hypothesis => hypothesis.Id, _ => Consistency.VeryConsistent));
            Assert.Equal(before, Weighted(matrix with { Rows = [.. matrix.Rows, fitting] }));

            var copies = Enumerable.Range(0, 9).Select(number => matrix.Rows[0] with { Id = new EvidenceId($"copy{number}") });
            Assert.Equal(before, Weighted(matrix with { Rows = [.. matrix.Rows, .. copies] }));
        }
    }

    [Fact]
    public void A_row_that_is_not_diagnostic_can_be_archived_without_a_change_of_order()
    {
        foreach (var matrix in Random(300))
        {
            var reading = Read(matrix);
            Assert.All(reading.Rows.Where(row => row.Diagnosticity == Diagnosticity.NotDiagnostic), row => Assert.Null(row.OrderWithout));
        }
    }

    [Fact]
    public void A_row_more_against_a_hypothesis_never_helps_it()
    {
        foreach (var matrix in Random(200))
        {
            var against = new EvidenceRow(
                new EvidenceId("against"), new Dictionary<HypothesisId, Consistency> { [new("h0")] = Consistency.Inconsistent });
            var (before, after) = (Read(matrix).Scores[0], Read(matrix with { Rows = [.. matrix.Rows, against] }).Scores[0]);

            Assert.Equal(before.Weighted.Value - 1, after.Weighted.Value, 1e-9);
        }
    }

    [Fact]
    public void Blank_neutral_and_not_applicable_are_three_things()
    {
        EvidenceRow[] rows = [Row("one", "N NA -"), Row("two", "C - C"), Row("three", "I I I")];
        var reading = Read(new HypothesisMatrix([new(Group), new(Local), new(Alone)], rows));

        Assert.Equal([0, 1, 1], reading.Scores.Select(score => score.Blanks));
        Assert.Equal(
            [Diagnosticity.Diagnostic, Diagnosticity.Undetermined, Diagnosticity.NotDiagnostic],
            reading.Rows.Select(row => row.Diagnosticity));
        Assert.Equal([-1.0, -3.0, -3.0], reading.Scores.Select(score => score.Lowest.Value));
        Assert.Single(reading.Order);
    }

    [Fact]
    public void A_hypothesis_that_was_given_up_keeps_its_score_and_leaves_the_order()
    {
        var matrix = OfThePage() with { Hypotheses = [new(Group), new(Local, IsLive: false), new(Alone)] };
        var reading = Read(matrix);

        Assert.Equal(3, reading.Scores.Count);
        Assert.Equal("group-ordered < individual-inspired", InWords(reading.Order));
    }

    [Fact]
    public void Bad_input_is_refused_with_its_code()
    {
        var page = OfThePage();
        Assert.Equal("SK-METH-001", Refused(page with { Hypotheses = [new(Group), new(Local, false), new(Alone, false)] }));
        Assert.Equal("SK-METH-002", Refused(page with { Rows = [] }));
        Assert.Equal("SK-METH-002", Refused(page with { Rows = [Row("e1", "- - -")] }));
        Assert.Equal("SK-METH-003", Refused(page with { Rows = [page.Rows[0], page.Rows[0]] }));
        Assert.Equal("SK-METH-003", Refused(page with { Hypotheses = [new(Group), new(Local), new(Alone), new(Group)] }));
        Assert.Equal("SK-METH-004", Refused(page with { Hypotheses = [new(Group), new(Local)] }));
        Assert.Equal("SK-METH-005", Refused(page with { Rows = [page.Rows[3], page.Rows[4] with { Credibility = RowWeight.High }] }));
    }

    [Fact]
    public void The_default_set_has_the_seven_hypotheses_on_who_was_behind_an_attack() =>
        Assert.Equal(7, AttributionHypotheses.Default.Select(hypothesis => hypothesis.Id).Distinct().Count());

    private static IEnumerable<(HypothesisId, InconsistencyScore)> Weighted(HypothesisMatrix matrix) =>
        Read(matrix).Scores.Select(score => (score.Hypothesis, score.Weighted));

    private static double Naive(EvidenceRow row, HypothesisId hypothesis) =>
        (row[hypothesis] switch { Consistency.VeryInconsistent => -2, Consistency.Inconsistent => -1, _ => 0 })
        * Math.Sqrt(Math.Pow(2, (int)row.Credibility)) * Math.Sqrt(Math.Pow(2, (int)row.Relevance));
}
