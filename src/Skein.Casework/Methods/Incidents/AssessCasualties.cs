using Skein.Casework.Assessments;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Casework.Wording;

namespace Skein.Casework.Methods.Incidents;

/// <summary>Signs a total of killed or injured, with the statements that its figures rest on or leave out.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AssessCasualties(CaseSession session)
{
    /// <summary>The method's code.</summary>
    public const string Method = "incidents";

    /// <summary>Signs it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="filter">Through which filter.</param>
    /// <param name="signature">What the analyst adds.</param>
    /// <returns>What became of it; or why there is no total, as <see cref="CountCasualties.Run"/>.</returns>
    public ActOutcome Run(CasualtyRequest request, ViewFilter filter, Signature signature) => new SignAssessment(session).Run(
        signature, () => MethodAnswer.Of(new CountCasualties(session).Run(request, filter), Answer));

    private static MethodAnswer Answer(CasualtyTotalView total) => new(
        Method,
        T.Of("assess.casualties.question", MethodAnswer.Word(total.Category)),
        T.Of("assess.casualties.answer", CasualtyWords.Of(total.Sum), total.Counted.Count, total.NotCounted.Count))
    {
        Parameters =
        [
            ("policy", $"{total.Policy} ({total.PolicyVersion})"),
            ("scope", MethodAnswer.Word(total.Scope)),
            ("level", MethodAnswer.Word(total.Level)),
            .. total.Set.Select(one => ("set", (string?)T.Of("assess.casualties.set", one.Incident.Label, CasualtyWords.Of(one.Figure), one.Reason))),
            .. MethodAnswer.Through(total.Filter),
        ],
        Statements = [.. total.Counted.SelectMany(row => row.Used.Concat(row.LeftOut.Select(one => one.Statement))).Select(statement => statement.Id)],
    };
}
