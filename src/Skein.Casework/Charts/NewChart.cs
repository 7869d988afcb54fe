using Skein.Model;
using Skein.Model.Charts;

namespace Skein.Casework.Charts;

/// <summary>A chart that is to be saved.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Content">What it shows.</param>
public sealed record NewChart(string Name, ChartContent Content)
{
    /// <summary>The chart in whose place it comes as a later version; null, the default, for a chart of its own.</summary>
    public ChartId? Replaces { get; init; }
}
