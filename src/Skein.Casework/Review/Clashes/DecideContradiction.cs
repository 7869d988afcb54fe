using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Assessments;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Clashes;

/// <summary>
/// Records what a coder holds of statements that cannot all be so. The statements stay as they are, and are withdrawn or corrected by acts
/// of their own.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class DecideContradiction(CaseSession session)
{
    /// <summary>Records a decision.</summary>
    /// <param name="decision">The decision.</param>
    public ActOutcome Run(NewContradictionDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        if (TypedReason.Read(decision.Reason, out var reason) is { } unreasoned)
        {
            return unreasoned;
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var seen = decision.Statements.Distinct().ToList();
        var shown = seen.Count < 2 ? [] : view.Statements(new StatementQuery { Ids = seen });
        if (Contradictions.Find(view, shown, session.Vocabulary).FirstOrDefault(clash => clash.Statements.Count == seen.Count) is not { } clash)
        {
            return Faults.NoContradiction();
        }

        if (decision.Verdict == ContradictionVerdict.Stands && (decision.Stands is not { } stands || !seen.Contains(stands)))
        {
            return Faults.NoneStands();
        }

        var id = CodingId.From(session.Ids.Next("co"));
        return session.Record(
            [
                new CaseEvent.MethodCoded(new MethodCoding
                {
                    Id = id,
                    About = clash.About,
                    Method = ContradictionCodes.Method,
                    Item = ContradictionCodes.ItemOf(clash.Property.Code, seen),
                    Value = ContradictionCodes.CodeOf(decision.Verdict),
                    Words = decision.Verdict == ContradictionVerdict.Stands ? decision.Stands?.Value : null,
                    Reason = reason,
                    Grounds = seen.Order().ToEquatableList(),
                }),
            ],
            id: id.Value);
    }
}
