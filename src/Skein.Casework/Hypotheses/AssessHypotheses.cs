using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Hypotheses;

/// <summary>Signs the order of hypotheses that the analyst's own recorded matrix gives, with its codings and their statements as inputs.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessHypotheses(CaseSession session)
{
    /// <summary>Signs it.</summary>
    /// <param name="about">The incident or operation.</param>
    /// <param name="reason">Why it is signed, with its limits; needed.</param>
    /// <param name="knownBy">As the record stood on this day; null for now.</param>
    /// <param name="judged">How likely the answer is in the analyst's judgement; null where it is not said.</param>
    public ActOutcome Run(EntityId about, string reason, DateOnly? knownBy = null, JudgedLikelihood? judged = null)
    {
        var likelihood = LikelihoodParameters.Of(judged, out var unworded);
        if (unworded is not null)
        {
            return unworded;
        }

        using var before = session.Store.OpenReader();
        var request = new HypothesesRequest(about) { Analyst = session.Coder.Name, KnownBy = knownBy };
        var read = new ShowHypotheses(session).Run(request, ViewFilter.Everything with { IncludeProtected = true });
        if (read is MethodResult<RecordedHypotheses>.Refused { Why: var why })
        {
            return new ActOutcome.Refused(why.Code, why.Because);
        }

        var shown = ((MethodResult<RecordedHypotheses>.Computed)read).Value;
        if (shown.Why is { } unread)
        {
            return new ActOutcome.Refused(unread.Code, unread.Because);
        }

        var (mine, view) = (shown.Analysts[0], shown.Views.Readings[0]);
        return new SignAssessment(session).Run(new NewAssessment
        {
            Method = CodingScheme.Hypotheses.Method,
            Question = mine.Question ?? T.Of("hypotheses.question", shown.About.Label),
            Answer = AnswerOf(view),
            Reason = reason,
            About = about,
            Parameters =
            [
                ("weights", "1/√2, 1, √2"),
                .. NewAssessment.OfCodings(knownBy, session.Coder, likelihood),
            ],
            Statements = [.. mine.Codings.SelectMany(coding => coding.Grounds).Select(statement => statement.Id).Distinct()],
            Codings = [.. mine.Codings.Select(coding => coding.Id)],
            Seen = before.Head.Sequence,
        });
    }

    // What the order rests on belongs to the answer: an order on one row is to be reported as such.
    private static string AnswerOf(MatrixView view)
    {
        var order = T.Of("hypotheses.answer", string.Join(" < ", view.Order.Select(place => string.Join(" = ", place))));
        var linchpins = view.Rows.Where(row => row.OrderWithout is not null).Select(row => row.Id).ToList();
        return linchpins.Count == 0 ? order : $"{order} {T.Of("hypotheses.rests-on", string.Join(", ", linchpins))}";
    }
}
