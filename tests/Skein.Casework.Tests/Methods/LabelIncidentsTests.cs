using Skein.Casework.Codings;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;
using Skein.Model;

namespace Skein.Casework.Tests.Methods;

public sealed class LabelIncidentsTests : IDisposable
{
    private readonly MethodCase _case = new();

    public void Dispose() => _case.Dispose();

    /// <summary>
    /// By hand under TE-SAT: the market began without effect, of the station a source gives the stage only, nobody coded the pier.
    /// </summary>
    [Fact]
    public void Labels_come_from_what_was_coded_and_stay_open_where_nothing_was()
    {
        new CodeItems(_case.Desk.Session).Run(
            new NewCoding("outcome", EntityId.From("market"), [("stage", "initiated"), ("effect", "none")], "the charge did not go off"));
        _case.Desk.Say("station-stage", EntityId.From("station"), "stage", null, SourceId.From("paper"), "prepared");

        var view = Assert.IsType<MethodResult<LabelTableView>.Computed>(new LabelIncidents(_case.Desk.Session).Run(
            LabelSchemes.Find(new("te-sat"))!, IncidentLevel.Incident, ViewFilter.Everything)).Value;

        Assert.Equal(
            ["market failed", "pier failed or completed or foiled", "station foiled"],
            view.Incidents.Select(row => $"{row.Incident.Label} {string.Join(" or ", row.Labels)}").Order(StringComparer.Ordinal));
        Assert.Equal([(1, 2), (0, 1), (1, 2)], view.Counts.Select(count => (count.AtLeast, count.AtMost)));
        Assert.Equal(2, view.Incidents.Single(row => row.Incident.Label == "market").Codings.Count);
    }
}
