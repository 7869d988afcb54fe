using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Casework.Charts;

/// <summary>Deletes a chart; it stays in the log, and undoing brings it back.</summary>
/// <param name="session">The coder at work.</param>
public sealed class DeleteChart(CaseSession session)
{
    /// <summary>Deletes it.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="reason">Why; may be left out.</param>
    public ActOutcome Run(ChartId chart, string? reason = null)
    {
        using var reader = session.Store.OpenReader();
        return reader.Charts().Any(row => row.Value.Id == chart)
            ? session.Record([new CaseEvent.ChartDeleted(chart, TypedText.Block(reason) is { Length: > 0 } words ? words : null)], id: chart.Value)
            : Faults.NoChart(chart.Value);
    }
}
