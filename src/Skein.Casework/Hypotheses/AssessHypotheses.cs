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
    public ActOutcome Run(EntityId about, string reason, DateOnly? knownBy = null, JudgedLikelihood? judged = null) =>
        new SignAssessment(session).Run(new Signature(reason, judged), () => Answer(about, knownBy));

    private MethodResult<MethodAnswer> Answer(EntityId about, DateOnly? knownBy)
    {
        var request = new HypothesesRequest(about) { Analyst = session.Coder.Name, KnownBy = knownBy };
        var read = new ShowHypotheses(session).Run(request, ViewFilter.Everything with { IncludeProtected = true });
        return read is MethodResult<RecordedHypotheses>.Computed { Value.Why: { } unread }
            ? new MethodResult<MethodAnswer>.Refused(unread)
            : MethodAnswer.Of(read, shown => AnswerOf(shown, about, knownBy));
    }

    private MethodAnswer AnswerOf(RecordedHypotheses shown, EntityId about, DateOnly? knownBy)
    {
        var mine = shown.Analysts[0];
        return new MethodAnswer(
            CodingScheme.Hypotheses.Method, mine.Question ?? T.Of("hypotheses.question", shown.About.Label), OrderOf(shown.Views.Readings[0]))
        {
            About = about,
            Parameters = [("weights", "1/√2, 1, √2"), .. MethodAnswer.OfCodings(knownBy, session.Coder)],
            Statements = [.. mine.Codings.SelectMany(coding => coding.Grounds).Select(statement => statement.Id)],
            Codings = [.. mine.Codings.Select(coding => coding.Id)],
        };
    }

    // What the order rests on belongs to the answer: an order on one row is to be reported as such.
    private static string OrderOf(MatrixView view)
    {
        var order = T.Of("hypotheses.answer", string.Join(" < ", view.Order.Select(place => string.Join(" = ", place))));
        var linchpins = view.Rows.Where(row => row.OrderWithout is not null).Select(row => row.Id).ToList();
        return linchpins.Count == 0 ? order : $"{order} {T.Of("hypotheses.rests-on", string.Join(", ", linchpins))}";
    }
}
