using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Involvement;

/// <summary>Signs what the table reads from the analyst's own codings as an assessment, with its codings and their grounds as inputs.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessInvolvement(CaseSession session)
{
    /// <summary>Signs a reading.</summary>
    /// <param name="about">The incident or operation.</param>
    /// <param name="organisation">The organisation.</param>
    /// <param name="reason">Why it is signed, with its limits; needed.</param>
    /// <param name="knownBy">As the record stood on this day; null for now.</param>
    /// <param name="judged">How likely the answer is in the analyst's judgement; null where it is not said.</param>
    public ActOutcome Run(EntityId about, EntityId organisation, string reason, DateOnly? knownBy = null, JudgedLikelihood? judged = null) =>
        new SignAssessment(session).Run(new Signature(reason, judged), () => Answer(about, organisation, knownBy));

    private MethodResult<MethodAnswer> Answer(EntityId about, EntityId organisation, DateOnly? knownBy)
    {
        var request = new InvolvementRequest(about) { Organisation = organisation, KnownBy = knownBy };
        if (new ShowInvolvement(session).Run(request, ViewFilter.Everything with { IncludeProtected = true }) is not { } shown)
        {
            return MethodAnswer.None(Faults.NoEntity(about.Value));
        }

        if (shown.Readings.FirstOrDefault(reading => reading.By == session.Coder) is not { } mine)
        {
            return MethodAnswer.None(Faults.NothingCoded(shown.About.Label));
        }

        List<CodingView> inputs = [.. mine.States, .. mine.Override is { } signed ? [signed] : Array.Empty<CodingView>()];
        return new MethodResult<MethodAnswer>.Computed(new MethodAnswer(
            CodingScheme.Involvement.Method,
            T.Of("involvement.question", mine.Organisation.Label, shown.About.Label),
            mine.Override is { } instead ? T.Of("involvement.overridden", instead.Value, mine.Label) : mine.Label)
        {
            About = about,
            Toward = organisation,
            Parameters = [("table", "2.3"), .. MethodAnswer.OfCodings(knownBy, session.Coder)],
            Statements = [.. inputs.SelectMany(input => input.Grounds).Select(statement => statement.Id)],
            Codings = [.. inputs.Select(input => input.Id)],
        });
    }
}
