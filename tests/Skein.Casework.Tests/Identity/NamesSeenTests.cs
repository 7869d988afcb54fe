using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Casework.Overview;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Identity;

/// <summary>What the comparison of names said is kept with a judgement, however it is made.</summary>
public class NamesSeenTests
{
    [Fact]
    public void A_judgement_keeps_which_words_met_by_which_rule_and_what_was_left_over()
    {
        using var desk = new Desk();
        var (one, other) = (desk.Person("p-1", "Karim Velmont"), desk.Person("p-2", "Kareem Velmont Harsteen"));
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(one, other, Verdict.Unsure, "one street"));

        var seen = Seen(desk);
        Assert.Equal(("names/7", "Karim Velmont", "Kareem Velmont Harsteen"), (seen.Method, seen.Left, seen.Right));
        Assert.Equal([("Karim", "Kareem"), ("Velmont", "Velmont"), (null, "Harsteen")], seen.Words.Select(word => (word.Left, word.Right)));
        Assert.Equal(("same-letters", null), (seen.Words[1].Rule, seen.Words[2].Rule));
        Assert.Contains("parts-missing", seen.Findings);
        Assert.InRange(seen.Probability, 0.001, 0.99);
    }

    [Fact]
    public void The_explanation_and_the_history_say_it()
    {
        using var desk = new Desk();
        var (one, other) = (desk.Person("p-1", "Karim Velmont"), desk.Person("p-2", "Karim Velmont"));
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(one, other, Verdict.Same, "one passport"));

        var words = Assert.Single(new ExplainIdentity(desk.Session).Run(one, other, ViewFilter.Everything)!.Steps).NamesSeen;
        Assert.StartsWith("The names \"Karim Velmont\" and \"Karim Velmont\" gave 0.", words, StringComparison.Ordinal);
        Assert.Contains("\"Karim\" and \"Karim\": written alike; \"Velmont\" and \"Velmont\": written alike", words, StringComparison.Ordinal);
        Assert.Contains(words!, new ShowLog(desk.Session).Run(1)[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_judged_different_at_once_keep_it_each()
    {
        using var desk = new Desk();
        var (one, other) = (desk.Person("p-1", "Karim Velmont"), desk.Person("p-2", "Karim Harsteen"));
        Assert.IsType<ActOutcome.Done>(new DecideMatches(desk.Session).Different([(one, other)], "two births"));

        Assert.Contains("word-replaced", Seen(desk).Findings);
    }

    [Fact]
    public void Where_names_say_nothing_nothing_is_kept()
    {
        using var desk = new Desk();
        var (person, place) = (desk.Person("p-1", "Karim Velmont"), desk.Add("pl", "Velmont", EntityKind.Place));
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(person, place, Verdict.Different, "a man and a town"));

        using var reader = desk.Session.Store.OpenReader();
        Assert.Null(Assert.Single(reader.Judgements(null)).Value.NamesSeen);
    }

    private static NamesSeen Seen(Desk desk)
    {
        using var reader = desk.Session.Store.OpenReader();
        return Assert.Single(reader.Judgements(null)).Value.NamesSeen!;
    }
}
