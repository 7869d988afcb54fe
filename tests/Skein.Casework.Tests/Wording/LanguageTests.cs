using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Demonstration;
using Skein.Casework.Identity;
using Skein.Casework.Matching;
using Skein.Casework.Overview;
using Skein.Casework.Review;
using Skein.Casework.Review.Batches;
using Skein.Casework.SourceCriticism;
using Skein.Casework.Tests.Review;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Model.Log;

namespace Skein.Casework.Tests.Wording;

/// <summary>
/// Casework speaks the language of whoever reads, and records in English. The language here is one that nobody ships and in which every sentence is
/// the English one between brackets, so that one that was recorded is seen wherever it stands.
/// </summary>
public sealed class LanguageTests : IDisposable
{
    private const string Tag = "gsw";

    private readonly BracketedWords _words = new(Tag, lacking: "fault.no-reason");

    [Fact]
    public void Words_are_said_in_the_language_in_use_and_in_English_where_it_lacks_them_or_is_not_installed()
    {
        using var desk = new Desk();
        var filter = ViewFilter.Everything with { IncludeProtected = true };
        var english = Assert.Single(FilterWords.Of(filter));

        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("fr");
        Assert.Equal([english], FilterWords.Of(filter));
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag);
        Assert.Equal([$"⟦{english}⟧"], FilterWords.Of(filter));
        Assert.DoesNotContain("⟦", Assert.IsType<ActOutcome.Refused>(new DecideMatches(desk.Session).Different([], " ")).Sentence, StringComparison.Ordinal);
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Assert.Equal([english], FilterWords.Of(filter));
    }

    [Fact]
    public void A_reason_that_the_program_gives_is_recorded_in_English()
    {
        using var desk = new Desk();
        var known = desk.Person("pe-9", "Mira Dolen");
        var (proposal, left, _, _) = desk.Read("M. Dolen", "Joren Vask");
        var report = new ProposedReport(desk, "a");
        var batch = report.Propose("Petra Soln left Orsk.", "Petra Soln", "travelled-from", "Orsk");
        report.Add();
        var head = desk.Head();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag);

        Assert.IsType<ActOutcome.Done>(new AcceptProposal(desk.Session).Run(proposal, new Acceptance { SubjectIs = known }));
        Assert.IsType<ActOutcome.Done>(new AcceptBatch(desk.Session).Run([batch]));
        var asked = new NewJudgement(known, left, Model.Judgements.Verdict.Unsure, DecideMatches.OneKeyReason);
        Assert.IsType<ActOutcome.Done>(new DecideMatches(desk.Session).Run(asked));

        Assert.True(BracketedWords.Recorded(desk, head).Count >= 4);
        Assert.All(BracketedWords.Recorded(desk, head), entry => Assert.DoesNotContain("⟦", entry, StringComparison.Ordinal));
        Assert.Contains("⟦", new ShowLog(desk.Session).Run()[0].Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_answer_is_English_and_so_is_the_summary_that_is_offered_to_be_signed()
    {
        using var desk = new Desk();
        var attack = desk.Add("in-1", "Harbor attack", EntityKind.Incident);
        desk.Say("st-1", attack, "killed", null, desk.Source("daily"), "4");
        var head = desk.Head();
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag);

        Assert.IsType<ActOutcome.Done>(new AssessSources(desk.Session).Run(attack, "counted by hand"));

        var signed = Assert.IsType<CaseEvent.AssessmentSigned>(BracketedWords.Entry(desk, head + 1)).Assessment;
        Assert.Contains("Harbor attack", signed.Question, StringComparison.Ordinal);
        Assert.All(BracketedWords.Recorded(desk, head), entry => Assert.DoesNotContain("⟦", entry, StringComparison.Ordinal));
        Assert.Equal(Tag, CultureInfo.CurrentUICulture.Name);
    }

    [Fact]
    public void What_a_comparison_rests_on_is_the_same_in_every_language()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Tag);

        Assert.DoesNotContain("⟦", MakeDemonstration.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("⟦", DecideMatches.OneKeyReason, StringComparison.Ordinal);
    }

    public void Dispose() => _words.Dispose();
}
