using Skein.Casework.Contagion;
using Skein.Graph.Diffusion;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Contagion;

/// <summary>
/// Everybody passes it on for certain, along a chain whose first three begin: the step of adoption is the distance to the third.
/// </summary>
public class EventOrderTests
{
    private static readonly SpreadRequest Certain = new() { Model = new SpreadModel(SpreadRule.Si, Transmission: 1), Start = SpreadStart.Events, Runs = 3 };

    [Fact]
    public void Dates_in_the_order_of_the_chain_agree_wholly_and_hardly_by_chance()
    {
        var order = Order([.. Enumerable.Range(1, 9).Select(number => $"2014-0{number}-11")]);

        Assert.Equal(1.0, order.Tau!.Value, 12);
        Assert.Equal((9, 1.0, 0), (order.Compared, order.CertainPairs, order.Undated));
        // One of 9! orders agrees as well; the observed one counts too.
        Assert.InRange(order.AsGoodByChance!.Value, 1 / 10_000.0, 3 / 10_000.0);
        Assert.InRange(order.BaseLow!.Value, -0.6, -0.3);
        Assert.InRange(order.BaseHigh!.Value, 0.3, 0.6);
    }

    [Fact]
    public void With_days_it_is_tau_b()
    {
        string[] dates = ["2014-03-01", "2014-01-05", "2014-01-05", "2015-07-09", "2014-11-30", "2016-02-29", "2015-01-01", "2015-07-09", "2013-12-31", "2016-01-01"];
        var order = Order(dates);

        double[] days = [.. dates.Select(date => (double)DateOnly.ParseExact(date, "yyyy-MM-dd", null).DayNumber)];
        Assert.Equal(KendallTau.Of([.. Enumerable.Range(1, dates.Length).Select(step => (double)step)], days), order.Tau!.Value, 12);
        Assert.InRange(order.Tau.Value, order.Low!.Value, order.High!.Value);
        Assert.InRange(order.Low.Value, -1, order.Tau.Value - 0.05);
    }

    [Fact]
    public void Dates_of_which_it_is_open_which_came_first_count_as_tied()
    {
        // The year holds every month of it; "by March 2014" may be any time before. Pairs are written out by hand in the order of the chain.
        (string Date, int First, int Last)[] dates =
        [
            ("2014", 1, 12), ("2014-02", 2, 2), ("2014-05/2015", 5, 5), ("../2014-03", -100, 3), ("2014-06", 6, 6), ("2015-01", 13, 13), ("2014-04", 4, 4), ("2015", 13, 24),
        ];
        var order = Order([.. dates.Select(date => date.Date)]);

        var (agreement, certain, pairs) = (0, 0, 0);
        for (var later = 0; later < dates.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                var sign = dates[earlier].Last < dates[later].First ? 1 : dates[later].Last < dates[earlier].First ? -1 : 0;
                (agreement, certain, pairs) = (agreement + sign, certain + Math.Abs(sign), pairs + 1);
            }
        }

        Assert.Equal((double)certain / pairs, order.CertainPairs, 12);
        Assert.Equal(agreement / Math.Sqrt((double)certain * pairs), order.Tau!.Value, 12);
    }

    [Fact]
    public void Of_several_events_of_one_person_the_first_counts_and_what_is_denied_alleged_or_suspected_dates_nobody()
    {
        using var crowd = Dated([.. Enumerable.Range(1, 9).Select(number => $"2014-0{number}-11")]);
        crowd.Joined(3, "2019-01-01");
        crowd.Joined(11, "1999-01-01", statement => statement with { Stance = Stance.Denies });
        crowd.Joined(10, "1999-01-01", statement => statement with { Stance = Stance.Alleges });
        crowd.Joined(9, "1999-01-01", statement => statement with { Modality = Modality.Suspected });

        Assert.Equal(1.0, crowd.Run(Certain).Order!.Tau!.Value, 12);
    }

    [Fact]
    public void Who_is_undated_or_gives_the_seeds_is_counted_and_not_compared()
    {
        using var crowd = Dated([.. Enumerable.Range(1, 9).Select(number => $"2014-0{number}-11")], more: 1);
        crowd.Joined(12, null);

        var order = crowd.Run(Certain).Order!;
        Assert.Equal((9, 1, 3), (order.Compared, order.Undated, order.LeftOut));
    }

    [Fact]
    public void Few_dates_give_a_sentence_and_no_number()
    {
        using var crowd = Dated([.. Enumerable.Range(1, 7).Select(number => $"2014-0{number}-11")]);
        var view = crowd.Run(Certain);

        Assert.Null(view.Order);
        Assert.Contains("at least 8 persons", view.WithoutOrder, StringComparison.Ordinal);
    }

    [Fact]
    public void Seeds_are_those_whose_date_lies_certainly_at_or_before_the_one_given()
    {
        using var crowd = Dated(["2011", "2012", "2013", "2014", "2015", "2016", "2017", "2018"]);
        var view = crowd.Run(Certain with { Until = Model.Dates.Edtf.Parse("2012") });

        Assert.Equal("the 5 whose dated events come first", view.Seeding);
        Assert.Equal(5, view.Spread.Course[0]);
    }

    private static SpreadOrder Order(string[] dates)
    {
        using var crowd = Dated(dates);
        return crowd.Run(Certain).Order!;
    }

    // Three at the beginning of the chain with one early date, then the dates.
    private static Crowd Dated(string[] dates, int more = 0)
    {
        var crowd = new Crowd(dates.Length + 3 + more);
        crowd.Joined(["2001-01-01", "2001-01-01", "2001-01-01", .. dates]);
        return crowd;
    }
}
