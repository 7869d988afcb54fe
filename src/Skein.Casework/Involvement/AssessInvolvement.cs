using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Casework.Wording;
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
    public ActOutcome Run(EntityId about, EntityId organisation, string reason, DateOnly? knownBy = null, JudgedLikelihood? judged = null)
    {
        var likelihood = LikelihoodParameters.Of(judged, out var unworded);
        if (unworded is not null)
        {
            return unworded;
        }

        using var before = session.Store.OpenReader();
        var request = new InvolvementRequest(about) { Organisation = organisation, KnownBy = knownBy };
        if (new ShowInvolvement(session).Run(request, ViewFilter.Everything with { IncludeProtected = true }) is not { } shown)
        {
            return Faults.NoEntity(about.Value);
        }

        if (shown.Readings.FirstOrDefault(reading => reading.By == session.Coder) is not { } mine)
        {
            return Faults.NothingCoded(shown.About.Label);
        }

        List<CodingView> inputs = [.. mine.States, .. mine.Override is { } signed ? [signed] : Array.Empty<CodingView>()];
        return new SignAssessment(session).Run(new NewAssessment
        {
            Method = CodingScheme.Involvement.Method,
            Question = T.Of("involvement.question", mine.Organisation.Label, shown.About.Label),
            Answer = mine.Override is { } instead ? T.Of("involvement.overridden", instead.Value, mine.Label) : mine.Label,
            Reason = reason,
            About = about,
            Toward = organisation,
            Parameters =
            [
                ("table", "2.3"),
                .. NewAssessment.OfCodings(knownBy, session.Coder, likelihood),
            ],
            Statements = [.. inputs.SelectMany(input => input.Grounds).Select(statement => statement.Id).Distinct()],
            Codings = [.. inputs.Select(input => input.Id)],
            Seen = before.Head.Sequence,
        });
    }
}
