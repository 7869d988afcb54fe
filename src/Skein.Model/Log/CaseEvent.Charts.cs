using System.Text.Json.Serialization;
using Skein.Model.Charts;

namespace Skein.Model.Log;

[JsonDerivedType(typeof(ChartSaved), "chart-saved")]
[JsonDerivedType(typeof(ChartDeleted), "chart-deleted")]
public abstract partial record CaseEvent
{
    /// <summary>
    /// A chart was saved. It takes the place of the former version under the same identifier. What it draws is not among its subjects: that a
    /// picture was saved is no news about those who are in it.
    /// </summary>
    /// <param name="Chart">The chart as it is now.</param>
    public sealed record ChartSaved(Chart Chart) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Chart.Id)];
    }

    /// <summary>A chart was deleted: it stays in the log and is in no list from now on.</summary>
    /// <param name="Chart">The chart.</param>
    /// <param name="Reason">Why, when the coder says.</param>
    public sealed record ChartDeleted(ChartId Chart, string? Reason = null) : CaseEvent
    {
        /// <inheritdoc/>
        public override IEnumerable<Subject> Subjects() => [Subject.Of(Chart)];
    }
}
