using Skein.Casework.Cases;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Casework.Matching.Lists;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Matching;

/// <summary>Two bearers of one invented name, with places of birth and residence. What a level is worth is log2(m / u) of the linkage, half of it counted.</summary>
public class PlaceEvidenceTests
{
    // 0.5 × log2(0.8 / 0.02), and 0.5 × log2(0.04 / 0.94).
    private const double Same = 2.66;
    private const double Different = -2.28;

    [Fact]
    public void The_same_place_of_birth_speaks_for_one_person_and_another_against()
    {
        Assert.Equal(("places of birth: the same (velmont and velmont)", Same), Evidence("Velmont", "Velmont"));
        Assert.Equal(("places of birth: different (harsteen and velmont)", Different), Evidence("Harsteen", "Velmont"));
    }

    [Fact]
    public void A_town_and_the_land_it_lies_in_do_not_contradict_each_other()
    {
        using var desk = Born("Velmont", "Ostmark");
        desk.Say("s-3", EntityId.From("pl-1"), "located-in", desk.Add("pl-3", "Marvane", EntityKind.Place), desk.Source("atlas"));
        desk.Say("s-4", EntityId.From("pl-3"), "located-in", EntityId.From("pl-2"), SourceId.From("atlas"));

        var evidence = Assert.Single(Pair(desk).Evidence);
        Assert.Equal(("places of birth of which one lies in the other (Velmont and Ostmark)", 0.5), (evidence.Words, evidence.Bits));
    }

    [Fact]
    public void A_place_of_birth_that_is_one_by_a_judgement_is_one_whatever_it_is_called()
    {
        using var desk = Born("Velmont", "Welberg an der Oste");
        Assert.IsType<ActOutcome.Done>(new RecordJudgement(desk.Session).Run(
            new NewJudgement(EntityId.From("pl-1"), EntityId.From("pl-2"), Verdict.Same, "two names of one town")));

        Assert.Equal(Same, Assert.Single(Pair(desk).Evidence).Bits);
    }

    [Fact]
    public void One_place_of_residence_is_evidence_of_its_own_and_no_company_and_two_say_nothing()
    {
        using var desk = Two();
        var source = desk.Source("so");
        desk.Say("s-1", EntityId.From("p-1"), "resident-of", desk.Add("pl-1", "Velmont", EntityKind.Place), source);
        desk.Say("s-2", EntityId.From("p-2"), "resident-of", desk.Add("pl-2", "Harsteen", EntityKind.Place), source);
        Assert.Empty(Pair(desk).Evidence);

        desk.Say("s-3", EntityId.From("p-2"), "resident-of", EntityId.From("pl-1"), source);
        var evidence = Assert.Single(Pair(desk).Evidence);
        Assert.Equal(("both lived in Velmont", 1), (evidence.Words, evidence.Bits));
    }

    [Theory]
    [InlineData("Ostmark", "Ostmarkian", 0)]
    [InlineData("Iran", "Iraq", 1)]
    public void A_land_and_its_people_are_not_two_nationalities(string left, string right, int parts)
    {
        using var desk = Two();
        desk.Say("s-1", EntityId.From("p-1"), "nationality", null, desk.Source("so"), left);
        desk.Say("s-2", EntityId.From("p-2"), "nationality", null, SourceId.From("so"), right);

        Assert.Equal(parts, Pair(desk).Evidence.Count(part => part.Bits < 0));
        Assert.Equal(parts, Pair(desk).Evidence.Count);
    }

    [Theory]
    [InlineData("2016-03-22", "2016-03-22", "both died 2016-03-22")]
    [InlineData("2016-03", "2016-03-22", null)]
    [InlineData("2016", "2016", null)]
    public void One_day_of_death_speaks_for_one_person(string left, string right, string? words)
    {
        using var desk = Two();
        desk.Say("s-1", EntityId.From("p-1"), "died", null, desk.Source("so"), left);
        desk.Say("s-2", EntityId.From("p-2"), "died", null, SourceId.From("so"), right);

        Assert.Equal(words is null ? [] : [(words, 2.0)], Pair(desk).Evidence.Select(part => (part.Words, part.Bits)));
    }

    [Fact]
    public void A_published_list_may_give_places_of_birth()
    {
        using var desk = Two();
        desk.Say("s-1", EntityId.From("p-1"), "born-in", desk.Add("pl-1", "Velmont", EntityKind.Place), desk.Source("so"));

        var hit = Assert.Single(new CompareList(desk.Session).Run(
            new StringReader("name,place of birth\nOrsa Lindqvar,Velmont\n"), new ListRequest("Gazette"), out _, cancellation: TestContext.Current.CancellationToken)!.Hits);
        Assert.Equal(Same, Assert.Single(hit.Offers.First(offer => offer.Entity.Id.Value == "p-1").Evidence).Bits);
        Assert.Empty(hit.Offers.First(offer => offer.Entity.Id.Value == "p-2").Evidence);
    }

    private static (string, double) Evidence(string left, string right)
    {
        using var desk = Born(left, right);
        var evidence = Assert.Single(Pair(desk).Evidence);
        return (evidence.Words, evidence.Bits);
    }

    private static Desk Born(string left, string right)
    {
        var desk = Two();
        var source = desk.Source("so");
        desk.Say("s-1", EntityId.From("p-1"), "born-in", desk.Add("pl-1", left, EntityKind.Place), source);
        desk.Say("s-2", EntityId.From("p-2"), "born-in", desk.Add("pl-2", right, EntityKind.Place), source);
        return desk;
    }

    private static Desk Two()
    {
        var desk = new Desk();
        desk.Person("p-1", "Orsa Lindqvar");
        desk.Person("p-2", "Orsa Lindqvar");
        return desk;
    }

    private static MatchPair Pair(Desk desk) =>
        new ListMatches(desk.Session).Find(EntityId.From("p-1"), EntityId.From("p-2"), cancellation: TestContext.Current.CancellationToken)!;
}
