using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Storage.Reading;

namespace Skein.Casework.Charts;

/// <summary>Lists and finds the charts that are saved with the case.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListCharts(CaseSession session)
{
    /// <summary>The charts that stand, by name.</summary>
    /// <param name="recordedBy">As they stood then; null for now.</param>
    public IReadOnlyList<ChartView> Run(DateTimeOffset? recordedBy = null)
    {
        using var reader = session.Store.OpenReader();
        return [.. reader.Charts(recordedBy).Select(row => View(reader, row)).OrderBy(chart => chart.Name, StringComparer.Ordinal).ThenBy(chart => chart.Id)];
    }

    /// <summary>One chart by its identifier or by its name.</summary>
    /// <param name="idOrName">The identifier or the name.</param>
    /// <param name="recordedBy">As it stood then; null for now.</param>
    /// <returns>The chart; null when none stands under it.</returns>
    public ChartView? Find(string idOrName, DateTimeOffset? recordedBy = null)
    {
        using var reader = session.Store.OpenReader();
        var charts = reader.Charts(recordedBy);
        return (charts.FirstOrDefault(row => row.Value.Id.Value == idOrName) ?? charts.FirstOrDefault(row => row.Value.Name == idOrName)) is { } found
            ? View(reader, found)
            : null;
    }

    private static ChartView View(ICaseReader reader, Recorded<Chart> row) => new(
        row.Value.Id,
        row.Value.Name,
        row.By,
        row.From,
        reader.HistoryOf(row.Value.Id).DistinctBy(version => version.Sequence).Count(version => version.Sequence <= row.Sequence),
        FilterWords.Of(ChartFilters.Read(row.Value.Content.Filter)),
        row.Value.Content);
}

/// <summary>A chart in a list.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Name">Its name.</param>
/// <param name="By">Who saved this version.</param>
/// <param name="On">When it was saved, or brought back.</param>
/// <param name="Version">Which version it is, counted from 1.</param>
/// <param name="Filter">The conditions of its filter that differ from the default, each a phrase.</param>
/// <param name="Content">What it shows.</param>
public sealed record ChartView(
    ChartId Id, string Name, Coder By, DateTimeOffset On, int Version, IReadOnlyList<string> Filter, ChartContent Content);
