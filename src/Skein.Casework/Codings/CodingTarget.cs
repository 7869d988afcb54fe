using Skein.Casework.Cases;
using Skein.Casework.Review;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Codings;

/// <summary>What codings are of: an incident or operation of the case, resting on statements that stand.</summary>
internal static class CodingTarget
{
    /// <summary>Why nothing can be coded of it; null when it can.</summary>
    /// <param name="view">The case.</param>
    /// <param name="ends">The incident or operation, and the second thing that is meant where there is one.</param>
    /// <param name="grounds">The statements on which the codings rest.</param>
    /// <param name="additions">What becomes part of the case with them.</param>
    public static ActOutcome.Refused? Check(
        CaseView view, IReadOnlyList<EntityId> ends, IReadOnlyList<StatementId> grounds, out List<CaseEvent.EntityAdded> additions)
    {
        additions = EntityAdditions.For(view.Reader, ends, out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var about = view.Ref(ends[0]);
        return about.Kind is not (EntityKind.Incident or EntityKind.Operation) ? Faults.NotAnIncident(about.Label)
            : view.Reader.Statements(new StatementQuery { Ids = grounds }).Count < grounds.Count ? Faults.NoStatement()
            : null;
    }
}
