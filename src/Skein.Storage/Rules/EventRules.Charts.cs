using Skein.Model.Charts;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Storage.Rules;

internal sealed partial class EventRules
{
    // Whom it names need not be there: a chart draws what the case has when it is opened.
    private static AppendOutcome.Refused? JudgeChart(Chart chart) =>
        Chart.IsName(chart.Name) && chart.Content.IsSound ? null : Refusals.NoChart(Subject.Of(chart.Id));
}
