using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Wording;
using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;

namespace Skein.Casework.Assessments;

/// <summary>
/// Signs an assessment with the coder's name. The coder's former one with the same method on the same things is superseded; those of
/// others stay beside it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class SignAssessment(CaseSession session)
{
    /// <summary>Signs. Done names the assessment.</summary>
    /// <param name="request">The assessment as filled in.</param>
    public ActOutcome Run(NewAssessment request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (TypedReason.Read(request.Reason, out var reason) is { } refused)
        {
            return refused;
        }

        using var reader = session.Store.OpenReader();
        var former = reader.Assessments().LastOrDefault(row =>
            row.By == session.Coder && row.Value.Method == request.Method
            && row.Value.About == request.About && row.Value.Toward == request.Toward
            && SameParameters(row.Value, request));
        var assessment = new Assessment
        {
            Id = AssessmentId.From(session.Ids.Next("as")),
            Method = request.Method,
            Question = TypedText.Line(request.Question),
            Answer = TypedText.Block(request.Answer),
            Reason = reason,
            About = request.About,
            Toward = request.Toward,
            Parameters = request.Parameters.Select(one => new AssessmentParameter(one.Name, one.Value)).ToEquatableList(),
            Statements = request.Statements.Distinct().ToEquatableList(),
            Codings = request.Codings.Distinct().ToEquatableList(),
            Seen = request.Seen,
            Supersedes = former?.Value.Id,
        };
        return session.Record([new CaseEvent.AssessmentSigned(assessment)], id: assessment.Id.Value);
    }

    /// <summary>Computes the answer of a method and signs it: the one way from any method to an assessment.</summary>
    /// <param name="signature">What the analyst adds.</param>
    /// <param name="compute">Computes the answer; what is recorded while it does so makes the assessment stale.</param>
    /// <returns>As the other; or why the method has no answer, or the scale no such word.</returns>
    internal ActOutcome Run(Signature signature, Func<MethodResult<MethodAnswer>> compute)
    {
        ArgumentNullException.ThrowIfNull(signature);
        if (TypedReason.Read(signature.Reason, out _) is { } unreasoned)
        {
            return unreasoned;
        }

        var likelihood = LikelihoodParameters.Of(signature.Judged, out var unworded);
        if (unworded is not null)
        {
            return unworded;
        }

        using var before = session.Store.OpenReader();
        // What is signed stays as it is, and a later answer is told from it by its parameters: it is in one language.
        return T.InEnglish(compute) switch
        {
            MethodResult<MethodAnswer>.Computed { Value: var answer } => Run(new NewAssessment
            {
                Method = answer.Method,
                Question = answer.Question,
                Answer = answer.Answer,
                Reason = signature.Reason,
                About = answer.About,
                Toward = answer.Toward,
                Parameters = [.. answer.Parameters.Where(one => one.Value is not null).Select(one => (one.Name, one.Value!)), .. likelihood],
                Statements = answer.Statements,
                Codings = answer.Codings,
                Seen = before.Head.Sequence,
            }),
            MethodResult<MethodAnswer>.Refused { Why: var why } => Told(why, compute),
            _ => throw new InvalidOperationException("A method answers or refuses."),
        };
    }

    // Why there is no answer is recorded nowhere: whoever reads it is told in their own language, for which the method is asked once more.
    private static ActOutcome.Refused Told(NotComputable why, Func<MethodResult<MethodAnswer>> compute)
    {
        // What somebody else records meanwhile may be what was missing; then the first reason is the one that held.
        var told = T.IsEnglish || compute() is not MethodResult<MethodAnswer>.Refused { Why: var again } ? why : again;
        return new ActOutcome.Refused(told.Code, told.Because);
    }

    // An assessment as the record stood in May and one as it stood in June are two answers; one that was found likelier is not.
    private static bool SameParameters(Assessment former, NewAssessment request) =>
        former.Parameters.Where(one => !LikelihoodParameters.Has(one.Name))
            .SequenceEqual(request.Parameters.Where(one => !LikelihoodParameters.Has(one.Name)).Select(one => new AssessmentParameter(one.Name, one.Value)));
}
