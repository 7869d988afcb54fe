using Skein.Model;
using Skein.Model.Entities;
using Skein.Resolution.Candidates;
using Skein.Resolution.Identities;
using Skein.Resolution.Tests.Identities;

namespace Skein.Resolution.Tests.Candidates;

public class IdentityCandidatesTests
{
    private static readonly CanonicalIdentities NothingJudged = CanonicalIdentities.From([]);

    [Fact]
    public void Two_documents_with_one_full_name_yield_a_question_whose_score_can_be_unrolled()
    {
        var list = IdentityCandidates.Find([Person("b", "d2", "ANDRÉ LINDÉN"), Person("a", "d1", "André Lindén")], NothingJudged);

        var proposal = Assert.Single(list.Proposals);
        Assert.Equal((EntityId.From("a"), EntityId.From("b")), (proposal.Left, proposal.Right));
        Assert.Equal("same-name/1", proposal.Rule);
        Assert.Equal(0.55, proposal.Score);
        Assert.Equal(proposal.Score, proposal.Explanation.Sum(part => part.Weight), precision: 9);
    }

    [Theory]
    [InlineData("André Vyborny", "André")]
    [InlineData("Vyborny", "Vyborny")]
    [InlineData("???", "???")]
    public void Part_of_a_name_a_single_name_or_no_letters_yield_nothing(string one, string other) =>
        Assert.Empty(IdentityCandidates.Find([Person("a", "d1", one), Person("b", "d2", other)], NothingJudged).Proposals);

    [Fact]
    public void Another_spelling_or_order_of_the_same_name_is_a_weaker_question() =>
        Assert.Equal(0.45, Assert.Single(IdentityCandidates.Find(
            [Person("a", "d1", "Karim Chekroun"), Person("b", "d2", "Shekroun, Karim")], NothingJudged).Proposals).Score);

    [Fact]
    public void Entities_of_one_document_or_of_different_kinds_are_not_compared()
    {
        var place = new NamedEntity(EntityId.From("c"), EntityKind.Place, ["Ada Roth"], DocumentId.From("d3"));

        Assert.Empty(IdentityCandidates.Find([Person("a", "d1", "Ada Roth"), Person("b", "d1", "Ada Roth"), place], NothingJudged).Proposals);
    }

    [Fact]
    public void A_place_may_have_a_name_of_one_word()
    {
        NamedEntity[] places = [.. "ab".Select(c =>
            new NamedEntity(EntityId.From($"{c}"), EntityKind.Place, ["Norrvik"], DocumentId.From($"d{c}")))];

        Assert.Single(IdentityCandidates.Find(places, NothingJudged).Proposals);
    }

    [Theory]
    [InlineData("a = b")]
    [InlineData("a # b")]
    [InlineData("a ? b")]
    [InlineData("a = b, a # b")]
    [InlineData("a = c, c = b")]
    [InlineData("a = c, c # b")]
    public void What_was_judged_directly_or_through_others_is_not_asked_again(string judgements) =>
        Assert.Empty(IdentityCandidates
            .Find([Person("a", "d1", "Ada Roth"), Person("b", "d2", "Ada Roth")], CanonicalIdentities.From(Judged.Read(judgements))).Proposals);

    [Fact]
    public void A_very_common_name_yields_a_capped_list_and_says_so()
    {
        var people = Enumerable.Range(0, 50).Select(i => Person($"e{i:d2}", $"d{i}", "Ada Lind"));
        var list = IdentityCandidates.Find(people, NothingJudged, cap: 10);

        Assert.Equal(10 - 1, list.Proposals.Count);
        Assert.Equal([new CappedName(EntityKind.Person, "ada lind", 50, 10)], list.Capped);
    }

    [Fact]
    public void The_same_question_has_the_same_identifier_whatever_the_order()
    {
        NamedEntity[] people = [Person("a", "d1", "Ada Roth"), Person("b", "d2", "Ada Roth"), Person("c", "d3", "Ada Roth", "Iva Lund"), Person("d", "d4", "Iva Lund")];

        Assert.Equal(
            IdentityCandidates.Find(people, NothingJudged).Proposals,
            IdentityCandidates.Find(people.Reverse(), NothingJudged).Proposals);
    }

    [Fact]
    public void No_name_reaches_the_score_that_would_make_it_more_than_a_question() =>
        Assert.All(
            IdentityCandidates.Find([Person("a", "d1", "Ada Maria Teresa Roth Lund Berg"), Person("b", "d2", "Ada Maria Teresa Roth Lund Berg")], NothingJudged).Proposals,
            proposal => Assert.InRange(proposal.Score, 0, IdentityCandidates.MaximumScore - 0.01));

    private static NamedEntity Person(string id, string document, params string[] names) =>
        new(EntityId.From(id), EntityKind.Person, names.ToEquatableList(), DocumentId.From(document));
}
