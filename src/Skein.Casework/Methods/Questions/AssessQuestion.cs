using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Codings;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Methods.Questions;
using Skein.Model;

namespace Skein.Casework.Methods.Questions;

/// <summary>Signs the answer to a question with conditions, with the statements about it, its rivals and the second best.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessQuestion(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "question";

    /// <summary>Signs it.</summary>
    /// <param name="request">The question.</param>
    /// <param name="filter">Through which filter; its fourth clock is the as-of date, and must be set.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <returns>What became of it; or why there is no answer, as <see cref="AnswerQuestion.Run"/>.</returns>
    public ActOutcome Run(QuestionRequest request, ViewFilter filter, Signature signature)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SignAssessment(session).Run(
            signature, () => MethodAnswer.Of(new AnswerQuestion(session).Run(request, filter), view => Answer(view, request)));
    }

    private MethodAnswer Answer(QuestionView view, QuestionRequest request) => new(
        Method,
        T.Of("assess.question.question", T.Of("brief.asked.which." + MethodAnswer.Word(view.Asked.Which)), view.Asked.Country.Label),
        string.Join(' ', Sentences(view)))
    {
        About = request.Country,
        Toward = request.ByAnybody ? null : request.Actor,
        Parameters =
        [
            ("elsewhere", view.Asked.Elsewhere.Count == 0 ? null : string.Join("; ", view.Asked.Elsewhere.Select(place => place.Label))),
            ("lethal", view.Asked.Lethality),
            ("involvement", view.Asked.Involvement),
            ("level", MethodAnswer.Word(view.Asked.Level)),
            ("by", view.Asked.Actor?.Label ?? T.Of("brief.asked.anybody")),
            ("attribution", view.Asked.Attribution),
            ("before", view.Asked.Before is { } before ? MethodAnswer.Day(before) : null),
            .. MethodAnswer.Through(view.Filter),
        ],
        Statements = [.. view.Inputs.Select(statement => statement.Id)],
        Codings = CodingsOf(view, request),
    };

    private static IEnumerable<string> Sentences(QuestionView view)
    {
        yield return view.Answer.Count == 0 ? T.Of("brief.answer-none") : Named(view.Answer);
        if (view.SecondBest.Count > 0)
        {
            yield return T.Of("assess.question.second", Named(view.SecondBest));
        }

        if (!view.IsDetermined && view.Answer.Count > 0)
        {
            yield return T.Of("brief.answer-open");
        }
    }

    private static string Named(IReadOnlyList<AttackView> attacks) =>
        string.Join(' ', attacks.Select(attack => AttackWords.Of(attack.Incident.Label, attack.Earliest, attack.Latest)));

    // Where involvement does not matter, nothing that was coded of it went in.
    private List<CodingId> CodingsOf(QuestionView view, QuestionRequest request)
    {
        if (request is not { Involvement: { } wanted, Actor: { } actor } || wanted == InvolvementFilter.NotRequired)
        {
            return [];
        }

        using var of = new CaseView(session, view.Filter);
        var (whose, attacks) = (of.Identities.Of(actor), view.Answer.Concat(view.SecondBest).Concat(view.Rivals).Select(attack => attack.Incident.Id).ToHashSet());
        return
        [
            .. of.Reader.Codings(CodingScheme.Involvement.Method, view.Filter.RecordedBy)
                .Where(row => row.Value.Toward is { } toward && of.Identities.Of(toward) == whose && attacks.Contains(of.Identities.Of(row.Value.About)))
                .Select(row => row.Value.Id),
        ];
    }
}
