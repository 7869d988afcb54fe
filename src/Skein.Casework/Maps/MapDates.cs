using Skein.Casework.Timelines;
using Skein.Casework.Views;
using Skein.Model.Dates;
using Skein.Model.Statements;

namespace Skein.Casework.Maps;

/// <summary>Whether what is said of a place was so within a window. A statement that an act took place somewhere has the date of the act.</summary>
internal sealed class MapDates(CaseView view, EventFacts facts, DateWindow window)
{
    public static MapDates Of(CaseView view, DateWindow window) => new(view, EventFacts.Of(view), window);

    /// <summary>Certain or impossible where every date that sources give says so; what has no date lies in no window but all of time.</summary>
    public Certainty Holds(Statement statement)
    {
        if (window.Value is null)
        {
            return Certainty.Certain;
        }

        var answers = facts.DatesOf(view, statement).Select(window.Holds).Distinct().ToList();
        return answers switch
        {
            [] => Certainty.Impossible,
            [var only] => only,
            _ => Certainty.Possible,
        };
    }

    public bool IsUndated(Statement statement) => facts.DatesOf(view, statement).Count == 0;

    public DateStrip? StripOf(IEnumerable<Statement> statements) =>
        DateStrip.Of([.. statements.SelectMany(statement => facts.DatesOf(view, statement)).Select(date => date.Ends())]);
}
