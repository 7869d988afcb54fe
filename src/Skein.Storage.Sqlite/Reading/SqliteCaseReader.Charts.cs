using Skein.Model;
using Skein.Model.Charts;
using Skein.Model.Log;
using Skein.Model.Searches;
using Skein.Storage.Reading;

namespace Skein.Storage.Sqlite.Reading;

internal sealed partial class SqliteCaseReader
{
    public IReadOnlyList<Recorded<Chart>> Charts(DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("chart", Standing + " ORDER BY t.event, t.opened", ChartOf, BoundOf(recordedBy)));

    public IReadOnlyList<Recorded<Chart>> HistoryOf(ChartId chart) => Guard(() =>
        Spells("chart", " AND t.id = ?2 ORDER BY t.opened", ChartOf, long.MaxValue, chart.Value));

    public IReadOnlyList<Recorded<SavedSearch>> Searches(DateTimeOffset? recordedBy = null) => Guard(() =>
        Spells("saved_search", Standing + " ORDER BY t.event, t.opened", caseEvent => ((CaseEvent.SearchSaved)caseEvent).Search, BoundOf(recordedBy)));

    private static Chart ChartOf(CaseEvent caseEvent) => ((CaseEvent.ChartSaved)caseEvent).Chart;
}
