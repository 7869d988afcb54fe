using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model.Charts;

namespace Skein.Casework.Charts;

/// <summary>Draws a chart: the network through its filter, with only what it shows.</summary>
/// <param name="session">The coder at work.</param>
public sealed class DrawChart(CaseSession session)
{
    /// <summary>Draws it.</summary>
    /// <param name="content">The chart.</param>
    public ChartPicture Run(ChartContent content) => Run(content, ChartFilters.Read(content.Filter));

    /// <summary>Draws it through another filter than its own.</summary>
    /// <param name="content">The chart.</param>
    /// <param name="filter">The filter.</param>
    public ChartPicture Run(ChartContent content, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(content);
        using var view = new CaseView(session, filter);
        return Of(view, content, ProjectedNetwork.Whole(session, view), out _);
    }

    /// <summary>The chart, and the ties that it draws, over a network that was projected.</summary>
    internal static ChartPicture Of(CaseView view, ChartContent content, ProjectedNetwork projected, out ChartSelection selection)
    {
        var scope = new ChartScope(content, view.Identities);
        var network = projected.Network;
        var within = content is { Around: { } around, Shown: null } ? DrawNetwork.Within(network, view.Identities.Of(around), content.TiesOut) : null;
        selection = scope.Select(network, within);
        var picture = DrawNetwork.Of(view, network, selection.Nodes, selection.Ties);
        var groups = scope.Content.Groups.Index()
            .Select(row => new ChartGroupView(
                row.Item.Name,
                [.. picture.Nodes.Where(node => scope.GroupOf(node.Entity.Id) == row.Index).Select(node => node.Entity)]))
            .Where(group => group.Members.Count > 0);
        return new ChartPicture(picture, [.. groups], scope.Content, selection.Inside, selection.Loose);
    }
}
