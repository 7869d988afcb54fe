using Skein.Casework.Changes;
using Skein.Casework.Views;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Cli.Tests.Support;
using Skein.Graph.Time;
using Skein.Model;

namespace Skein.Cli.Tests.Networks;

/// <summary>Change over time as text: counts with two ends, pairs with their statements.</summary>
public sealed class ChangesTextTests
{
    private static readonly ChangedPairView Siblings = new(
        Invented.Joren, Invented.Mira, IsCertain: false, [new ChangedTieView("kinship.sibling/1", "siblings", [StatementId.From("st-1")], [], IsProposed: false)]);

    [Fact]
    public void A_window_shows_both_ends_of_a_count_and_the_pairs_that_appear_with_their_statements()
    {
        var text = Printed(terminal => ChangesCommand.Write(terminal, Changes(), inFull: false));

        var row = text.Split('\n').Single(line => line.TrimStart().StartsWith("2013 ", StringComparison.Ordinal));
        Assert.Equal(
            ["2013", "0 to 2", "0 to 1", "0 to 1", "0", "0", "1 to 2", "0 to 1", "0 or 1"],
            row.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Contains("2 persons, 2 tied pairs; 1 of them undated and in no window.", text, StringComparison.Ordinal);
        Assert.Contains("  + Joren Vask – Mira Dolen possibly  ·  siblings st-1\n", text, StringComparison.Ordinal);
        Assert.Contains("Communities, all ties that may hold: 1 appeared (0 to 1 over 10 runs)", text, StringComparison.Ordinal);
        Assert.DoesNotContain("kept the keys", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_full_the_words_stand_below_the_pair() => Assert.Contains(
        "“Mira Dolen, his sister, kept the keys.”",
        Printed(terminal => ChangesCommand.Write(terminal, Changes(), inFull: true)),
        StringComparison.Ordinal);

    [Fact]
    public void Across_one_incident_what_was_left_stands_with_who_departed_and_what_carried_over()
    {
        var text = Printed(terminal => SurvivalCommand.Write(terminal, Survival(), inFull: false));

        Assert.Contains("1 to 2 (33 to 100 %)", text, StringComparison.Ordinal);
        Assert.Contains("0 (–)", text, StringComparison.Ordinal);
        Assert.Contains("  Died or in custody: Mira Dolen (in custody about 2013) st-1\n", text, StringComparison.Ordinal);
        Assert.Contains("  = Joren Vask – Mira Dolen possibly  ·  siblings st-1\n", text, StringComparison.Ordinal);
        Assert.Contains("1 tied pair with a date that is open on one side", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_dated_ties_there_is_a_sentence_and_no_table() => Assert.Equal(
        "No tie has a date.\n",
        Printed(terminal => ChangesCommand.Write(terminal, Changes() with { Windows = [], WhyNone = "No tie has a date." }, inFull: false)));

    private static NetworkChanges Changes()
    {
        var none = new DivisionView([], default, [], []);
        var one = new DivisionView(
            [new CommunityView(1, [Invented.Joren, Invented.Mira])],
            new CountRange(0, 1),
            [new CommunityEventView(CommunityFate.Born, [], [1])],
            [new FateView(CommunityFate.Born, 1, new CountRange(0, 1))]);
        var first = new ChangeWindowView(
            new DateView("2012", "2012"), "2012-01-01", "2012-12-31", default, default, default, default, default, null, new CountRange(2, 2), new ShareView(0, 0), [], [], none, none);
        var possible = new CountRange(0, 1);
        var second = first with
        {
            Days = new DateView("2013", "2013"),
            Nodes = new CountRange(0, 2),
            Pairs = possible,
            Born = possible,
            Components = new CountRange(1, 2),
            Density = new ShareView(0, 1),
            BornPairs = [Siblings],
            WithPossible = one,
        };
        return new NetworkChanges([first, second], null, 2, false, 2, 1, 0, 12, 12, 10, 0.3, [Invented.Sibling()], [], ViewFilter.Everything);
    }

    private static NetworkSurvival Survival()
    {
        var left = new LeftView(new CountRange(2, 3), new CountRange(1, 2), new ShareView(1.0 / 3, 1), new CountRange(1, 1), new CountRange(0, 1), new ShareView(0, 1));
        var across = new IncidentSurvivalView(
            Invented.Harbour,
            new DateView("2014", "2014"),
            [],
            "2012-01-01/2013-12-31",
            "2015-01-01/2016-12-31",
            left,
            new LeftView(default, default, null, default, default, null),
            [new DepartureView(Invented.Mira, [StatementId.From("st-1")])],
            [],
            [Siblings]);
        return new NetworkSurvival([across], null, [], 0, false, 0, 1, [], 24, 24, [Invented.Sibling()], [], ViewFilter.Everything);
    }

    private static string Printed(Action<Terminal> write)
    {
        using var output = new StringWriter();
        write(new Terminal(output, TextWriter.Null));
        return output.ToString();
    }
}
