using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Sources;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.SourceCriticism;

/// <summary>How well a case is sourced, once copies are seen as copies.</summary>
public sealed class SourcingTests : IDisposable
{
    private readonly Desk _desk = new();
    private readonly EntityId _attack;
    private readonly EntityId _group;

    public SourcingTests()
    {
        (_attack, _group) = (_desk.Add("in-1", "Harbor attack", EntityKind.Incident), _desk.Add("or-1", "Lantern Group", EntityKind.Organisation));
        _desk.Source("wire", Reliability.C);
        _desk.Source("daily", derivedFrom: "wire");
        _desk.Source("weekly", derivedFrom: "wire");
        _desk.Source("court", Reliability.A);
    }

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Copies_of_one_wire_story_are_one_source()
    {
        Claim("st-1", "daily");
        Claim("st-2", "weekly");
        var view = Summary(_attack);
        Assert.Equal((2, 1, 1), (view.Sources, view.LeastIndependent, view.MostIndependent));
        var single = Assert.Single(view.SingleOrigin);
        Assert.Equal(("wire", 2, "st-1"), (single.Origin, single.Sources, single.Statement.Id.Value));
        Assert.Equal((1, 0), (view.Statements, view.Confirmed));

        Claim("st-3", "court");
        view = Summary(_attack);
        Assert.Equal((3, 2, 1, 0), (view.Sources, view.LeastIndependent, view.Confirmed, view.SingleOrigin.Count));
        Assert.Equal([(SourceReliability.A, 1), (SourceReliability.B, 2)], view.Letters.Select(letter => (letter.Reliability!.Value, letter.Sources)));
    }

    [Fact]
    public void A_denial_is_another_statement_than_what_it_denies()
    {
        Claim("st-1", "daily");
        Claim("st-2", "court", statement => statement with { Stance = Stance.Denies });
        Assert.Equal((2, 2), (Summary(_attack).Statements, Summary(_attack).SingleOrigin.Count));
    }

    [Fact]
    public void The_words_say_the_counts_and_their_limit()
    {
        Claim("st-1", "daily");
        Claim("st-2", "weekly");
        Assert.Equal(
            [
                "Sources of what is said of Harbor attack: 2 (2 other).",
                "Independent ones, once copies are seen as copies: 1.",
                "Their letters, F for those that nobody can judge: 2 B.",
                "Things said: 1; going back to one origin only: 1; with an official source: 0.",
                "Sources of which nothing was kept here: 2.",
                "These counts are no better than the record of who took from whom.",
            ],
            Summary(_attack).Words);
    }

    [Fact]
    public void Reporting_that_comes_back_to_itself_is_shown_as_a_way()
    {
        _desk.Append(
            new CaseEvent.SourceAdded(Circle("blog-a", "blog-b")),
            new CaseEvent.SourceAdded(Circle("blog-b", "blog-a")));
        Claim("st-1", "blog-a");
        var circle = Assert.Single(Summary(null).Circular);
        Assert.True(circle.IsCircle);
        Assert.Equal(["blog-a", "blog-b", "blog-a"], Assert.Single(circle.Ways));
    }

    [Fact]
    public void Where_nothing_is_said_there_is_no_summary()
    {
        var refused = Assert.IsType<MethodResult<SourcingView>.Refused>(new SummarizeSources(_desk.Session).Run(ViewFilter.Everything, _attack));
        Assert.Equal("SK-METH-301", refused.Why.Code);
        Assert.Equal("SK-METH-301", Assert.IsType<ActOutcome.Refused>(new AssessSources(_desk.Session).Run(_attack, "for the brief")).Code);
    }

    [Fact]
    public void The_statement_is_signed_as_made_or_as_edited_and_goes_stale_with_its_inputs()
    {
        Claim("st-1", "daily");
        Assert.IsType<ActOutcome.Done>(new AssessSources(_desk.Session).Run(_attack, "for the brief"));
        Assert.IsType<ActOutcome.Done>(new AssessSources(_desk.Session).Run(_attack, "for the brief", "One agency, copied."));
        var all = new ListAssessments(_desk.Session).Run(ViewFilter.Everything);
        Assert.StartsWith("Sources of what is said of Harbor attack: 1 (", all[0].Answer, StringComparison.Ordinal);
        Assert.Equal("One agency, copied.", all[1].Answer);
        Assert.IsType<ActOutcome.Done>(new Casework.Coding.WithdrawStatement(_desk.Session).Run(StatementId.From("st-1"), "misread"));
        Assert.All(new ListAssessments(_desk.Session).Run(ViewFilter.Everything), one => Assert.Single(one.Stale));
    }

    private static Source Circle(string id, string from) => new()
    {
        Id = SourceId.From(id),
        Title = id,
        Origins = [new Model.Sources.SourceOrigin(OriginRelation.QuotedFrom, SourceId.From(from))],
    };

    private void Claim(string id, string source, Func<Statement, Statement>? change = null) =>
        _desk.Say(id, _group, "claimed", _attack, SourceId.From(source), change: change);

    private SourcingView Summary(EntityId? about) =>
        Assert.IsType<MethodResult<SourcingView>.Computed>(new SummarizeSources(_desk.Session).Run(ViewFilter.Everything, about)).Value;
}
