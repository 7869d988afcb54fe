using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Log;

namespace Skein.Casework.Charts;

/// <summary>Saves a chart with the case, as a new one or as a later version of one that stands.</summary>
/// <param name="session">The coder at work.</param>
public sealed class SaveChart(CaseSession session)
{
    /// <summary>Saves it. Done names the chart.</summary>
    /// <param name="request">The chart.</param>
    public ActOutcome Run(NewChart request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var name = TypedText.Line(request.Name);
        if (!Chart.IsName(name))
        {
            return Faults.BadChartName(Chart.LongestName);
        }

        if (!request.Content.IsSound)
        {
            return Faults.BadChart();
        }

        using var reader = session.Store.OpenReader();
        var standing = reader.Charts();
        if (request.Replaces is { } former && !standing.Any(row => row.Value.Id == former))
        {
            return Faults.NoChart(former.Value);
        }

        // A name leads to one chart, on the command line as on a page.
        if (standing.FirstOrDefault(row => row.Value.Name == name && row.Value.Id != request.Replaces) is { } namesake)
        {
            return Faults.TakenChartName(name, namesake.Value.Id.Value);
        }

        var chart = new Chart { Id = request.Replaces ?? ChartId.From(session.Ids.Next("ch")), Name = name, Content = request.Content };
        return session.Record([new CaseEvent.ChartSaved(chart)], id: chart.Id.Value);
    }
}
