using Skein.Casework.Searching;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;

namespace Skein.Casework.Tests.Searching;

/// <summary>Names that are spelled or sound alike, in other scripts too; offers, and never one of those that the search found itself.</summary>
public sealed class SimilarNameTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _mirela;

    public SimilarNameTests()
    {
        _mirela = _desk.Person("pe-1", "Mirela Danko");
        _desk.Person("pe-2", "Joren Vask");
        _desk.Add("or-1", "Lantern Circle of Marvane", EntityKind.Organisation);
    }

    [Theory]
    [InlineData("Mirella Danco")]
    [InlineData("Danko Mirela")]
    [InlineData("Мирела Данко")]
    public void A_spelling_the_order_and_another_script_lead_to_the_name(string typed)
    {
        var similar = Assert.Single(Find(typed));
        Assert.Equal("pe-1", similar.Entity.Id.Value);
        Assert.Contains(similar.Words, word => word is { Left: not null, Right: "Danko" });
        Assert.InRange(similar.Probability, 0.5, 1);
    }

    [Fact]
    public void What_the_search_found_is_left_out_and_words_of_a_text_are_no_name()
    {
        var found = new SearchCase(_desk.Session).Run("Mirela Danko").Entities;
        Assert.Equal(["pe-1"], found.Select(entity => entity.Entity.Id.Value));
        Assert.Empty(new FindSimilarNames(_desk.Session).Run("Mirela Danko", found));
        Assert.Empty(Find("Mirela Danko was seen in the harbor of Orsk"));
        Assert.Empty(Find("  "));
        Assert.Empty(Find("Otto Brennick"));
    }

    [Fact]
    public void A_name_that_is_recorded_later_is_found_at_once_and_one_person_stands_once()
    {
        Assert.Single(Find("Mirella Danco"));
        var other = _desk.Person("pe-3", "Mirelle Danko");
        Assert.Equal(2, Find("Mirella Danco").Count);
        _desk.Append(new Model.Log.CaseEvent.JudgementRecorded(new Judgement { Id = JudgementId.From("ju-1"), Left = _mirela, Right = other, Verdict = Verdict.Same, Reason = "one passport" }));
        Assert.Single(Find("Mirella Danco"));
    }

    public void Dispose() => _desk.Dispose();

    private IReadOnlyList<SimilarName> Find(string typed) =>
        new FindSimilarNames(_desk.Session).Run(typed, []);
}
