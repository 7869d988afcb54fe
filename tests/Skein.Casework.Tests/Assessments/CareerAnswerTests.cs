using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Tests.Methods;
using Skein.Casework.Views;
using Skein.Methods.Outcomes;
using Skein.Methods.Survival;
using Skein.Model;

namespace Skein.Casework.Tests.Assessments;

/// <summary>Counts over careers are signed as they are shown: nothing of fewer than five stands in the words.</summary>
public sealed class CareerAnswerTests : IDisposable
{
    private readonly Lives _lives = new();

    public CareerAnswerTests()
    {
        for (var person = 0; person < 6; person++)
        {
            _lives.Live(("recruited", "2030-01-01"), ("joined", "2031-01-01"));
        }

        _lives.Live(("joined", "2030-01-01"));
    }

    public void Dispose() => _lives.Dispose();

    /// <summary>By hand: six were recruited before they joined, and of one no recruiter is recorded.</summary>
    [Fact]
    public void Pathways_are_signed_with_counts_under_five_withheld()
    {
        var request = new PathwayRequest { Patterns = ["R<J"] };
        Done(new AssessPathways(Session).Run(request, ViewFilter.Everything, new Signature("court files only")));

        var one = List();
        Assert.Equal("How many careers fit R<J?", one.Question);
        Assert.Equal("Of 7 careers with a dated spell: R<J fits – for sure and 0 perhaps, not 0; – cannot be coded.", one.Answer);
        Assert.Equal(13, one.Statements);
    }

    /// <summary>By hand: 365 days in each of the six, which is one step of the curve.</summary>
    [Fact]
    public void Durations_are_signed_with_the_median_and_are_stale_when_a_spell_is_withdrawn()
    {
        var span = Assert.IsType<MethodResult<SpellSpan>.Computed>(SpellSpan.Parse("R", "J")).Value;
        Done(new AssessDurations(Session).Run(new DurationRequest(span), ViewFilter.Everything, new Signature("court files only"), TestContext.Current.CancellationToken));

        var one = List();
        Assert.Equal("How long did it take from R to J?", one.Question);
        Assert.Equal(
            "At the shortest that the dates allow, half within 365 days (6 followed, 6 ends). At the longest, half within 365 days (6 followed, 6 ends).", one.Answer);
        Done(new WithdrawStatement(Session).Run(StatementId.From("st-0001"), "misread"));
        Assert.Equal("st-0001", Assert.Single(List().Stale).What);
    }

    private CaseSession Session => _lives.Desk.Session;

    private AssessmentView List() => Assert.Single(new ListAssessments(Session).Run(ViewFilter.Everything));

    private static void Done(ActOutcome outcome) => Assert.IsType<ActOutcome.Done>(outcome);
}
