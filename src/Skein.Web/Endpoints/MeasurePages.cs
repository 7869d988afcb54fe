using System.Globalization;
using Microsoft.AspNetCore.Http;
using Skein.Casework.Groups;
using Skein.Casework.Measures;
using Skein.Graph.Metrics;
using Skein.Graph.Running;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The figures of the network and the positions in it, with their doubt.</summary>
internal static class MeasurePages
{
    // Above so many statements, to leave out each in turn takes longer than a reader waits for a page.
    private const int MostLeftOut = 300;
    private const string StandardMetric = "degree";

    /// <summary>Metrics of nodes, by code, in the order of the catalog.</summary>
    public static readonly IReadOnlyList<string> Metrics = [.. GraphMetrics.All.Where(metric => metric.Scope == MetricScope.Vertex).Select(metric => metric.Code)];

    public static Task Figures(PageRequest page)
    {
        var request = new MeasureRequest { WithOrganisations = page.Query("organisations") == "1" };
        var statements = new CountTieStatements(page.Session).Run(request, page.Filter.Filter);
        request = request with { EachStatement = statements <= MostLeftOut || page.Query("each-statement") == "1" };
        var measures = new MeasureNetwork(page.Session).Run(request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        return page.RenderAsync<FiguresPage>(new Dictionary<string, object?>
        {
            ["Model"] = measures,
            ["Moving"] = new WhatMoves(page.Session).Run(measures),
            ["TieStatements"] = statements,
            ["WithStatements"] = request.EachStatement,
        });
    }

    /// <summary>
    /// A metric of all nodes as an interval each, by identifier: what the canvas draws as a disc within a ring. Leaving out sources one by one
    /// takes too long for a picture; the page of positions does it.
    /// </summary>
    public static Task Sizes(PageRequest page)
    {
        var request = new MeasureRequest { LeavesOut = false };
        var positions = new PlaceNodes(page.Session).Run(page.Query("metric") ?? StandardMetric, request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        var nodes = positions?.Nodes.OrderBy(node => node.Entity.Id).Select(node => new object?[] { node.Entity.Id.Value, node.Position.Low, node.Position.High });
        return nodes is null
            ? page.NotFoundAsync()
            : page.AnswerAsync(new { greatest = positions!.Nodes.Max(node => node.Position.High) ?? 0, nodes });
    }

    public static Task Groups(PageRequest page)
    {
        var standard = new GroupRequest();
        var resolution = double.TryParse(page.Query("resolution"), NumberStyles.Float, CultureInfo.InvariantCulture, out var typed) && typed is > 0 and <= 1_000
            ? typed
            : standard.Resolution;
        var request = standard with
        {
            WithOrganisations = page.Query("organisations") == "1",
            Resolution = resolution,
            Overlapping = page.Query("overlapping") == "1",
            CliqueSize = page.Number("clique", standard.CliqueSize, least: 3, most: 10),
        };
        var groups = new FindGroups(page.Session).Run(request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        return page.RenderAsync<GroupsPage>(groups);
    }

    public static Task Positions(PageRequest page)
    {
        var metric = page.Query("metric") is { Length: > 0 } asked ? asked : StandardMetric;
        var request = new MeasureRequest();
        request = request with { LeavesOut = new CountTieStatements(page.Session).Run(request, page.Filter.Filter) <= MostLeftOut };
        var positions = new PlaceNodes(page.Session).Run(metric, request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        return page.RenderAsync<PositionsPage>(
            new Dictionary<string, object?>
            {
                ["Model"] = positions,
                ["Metrics"] = Metrics,
                ["Offset"] = page.Number("offset", otherwise: 0, least: 0, most: 10_000_000),
            },
            positions is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK);
    }
}
