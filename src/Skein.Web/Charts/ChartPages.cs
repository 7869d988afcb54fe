using Microsoft.AspNetCore.Http;
using Skein.Casework.Charts;
using Skein.Casework.Notes;
using Skein.Graph.Running;
using Skein.Model.Charts;
using Skein.Web.Endpoints;
using Skein.Web.Shell;

namespace Skein.Web.Charts;

/// <summary>The charts that are saved with the case: their list, the way to each, and each as a file.</summary>
internal static class ChartPages
{
    public static Task List(PageRequest page) => page.RenderAsync<ChartsPage>(new Dictionary<string, object?>
    {
        ["Model"] = new ListCharts(page.Session).Run(page.Filter.Filter.RecordedBy),
        ["Noted"] = new CountNotes(page.Session).Run(),
    });

    /// <summary>A link that people keep: it leads to the page of the network as the chart is then.</summary>
    public static Task Open(HttpContext context, string id)
    {
        var page = new PageRequest(context);
        if (new ListCharts(page.Session).Find(id) is not { } chart)
        {
            return page.NotFoundAsync();
        }
        context.Response.StatusCode = StatusCodes.Status302Found;
        context.Response.Headers.Location = ChartAddress.Of(chart);
        return Task.CompletedTask;
    }

    public static Task Picture(HttpContext context, string id, string ending)
    {
        var page = new PageRequest(context);
        return new ListCharts(page.Session).Find(id) is { } chart && ExportChart.FormOf("." + ending) is { } form
            ? ServeAsync(context, page, chart.Name, chart.Content, form)
            : page.NotFoundAsync();
    }

    /// <summary>Hands a chart out for saving; its labels are words of the case, and no browser shows it as a page of this host.</summary>
    public static Task ServeAsync(HttpContext context, PageRequest page, string name, ChartContent content, ChartFile form)
    {
        var picture = new ExportChart(page.Session).Draw(name, content, form, new Work { Cancellation = page.Aborted });
        var (mediaType, file) = form switch
        {
            ChartFile.Svg => ("image/svg+xml; charset=utf-8", "chart.svg"),
            ChartFile.Png => ("image/png", "chart.png"),
            _ => ("application/gexf+xml; charset=utf-8", "chart.gexf"),
        };
        PictureEndpoint.ForSaving(context.Response, mediaType, file);
        return context.Response.Body.WriteAsync(picture.Content, context.RequestAborted).AsTask();
    }
}
