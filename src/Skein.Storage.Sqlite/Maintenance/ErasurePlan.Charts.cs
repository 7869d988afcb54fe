using System.Text;
using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Sqlite.Writing;

namespace Skein.Storage.Sqlite.Maintenance;

internal sealed partial class ErasurePlan
{
    // Charts do not name whom they draw as their subjects, so every one that has the identifier in it is looked at, former versions included.
    private void TakeChartsNaming(EntityId entity)
    {
        var charts = commands["SELECT sequence, bytes FROM log JOIN payload USING (sequence) WHERE kind = 'chart-saved' AND instr(bytes, ?) > 0"]
            .Bind(1, Encoding.UTF8.GetBytes(entity.Value))
            .Rows(row => (Sequence: row.Number(0), Event: Events.Read(row.Number(0), row.Bytes(1)))).ToList();
        foreach (var (sequence, caseEvent) in charts)
        {
            if (caseEvent is CaseEvent.ChartSaved { Chart: var chart } && chart.Content.Entities().Contains(entity))
            {
                Take(sequence, caseEvent);
            }
        }
    }
}
