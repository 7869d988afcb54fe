using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Skein.Casework.Charts;
using Skein.Model;
using Skein.Model.Charts;
using Skein.Web.Endpoints;
using Skein.Web.Filters;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Charts;

/// <summary>What a person does with a chart: saves it, deletes it, takes what is shown along as a file.</summary>
internal static class ChartActs
{
    public static Task Save(PostRequest post)
    {
        if (Content(post) is not { } content)
        {
            return post.RefuseAsync(T.Of("form.missing"));
        }
        var request = new NewChart(post.Text("name") ?? "", content) { Replaces = post.IsChecked("as-new") ? null : post.Id<ChartId>("id") };
        return post.FinishAsync(new SaveChart(post.Session).Run(request), "chart-saved", id => "/charts/" + Uri.EscapeDataString(id));
    }

    public static Task Delete(PostRequest post, string id) => PageRequest.Id<ChartId>(id) is { } chart
        ? post.FinishAsync(new DeleteChart(post.Session).Run(chart, post.Text("reason")), "chart-deleted")
        : post.RefuseAsync(T.Of("form.missing"));

    /// <summary>Draws what is on the screen, saved or not, as a file.</summary>
    public static Task Picture(HttpContext context)
    {
        var post = new PostRequest(context);
        return Content(post) is { } content && ExportChart.FormOf("." + post.Text("form")) is { } form
            ? ChartPages.ServeAsync(context, post.Page, post.Text("name") ?? "", content, form)
            : post.RefuseAsync(T.Of("form.missing"));
    }

    // The address of the data says scope and filter; the rest is what the island wrote, or nothing where no script runs.
    private static ChartContent? Content(PostRequest post)
    {
        var query = QueryHelpers.ParseQuery(post.Text("query"));
        string? Typed(string name) => query.TryGetValue(name, out var value) ? value.ToString() : null;
        var filter = new FilterReader(Typed, post.Page.FindAgency).Read();
        if (WrittenChart.Read(post.Text("chart")) is not { } written)
        {
            return null;
        }
        var content = written with
        {
            Around = Typed(ChartAddress.Fields.Around) is { } around && EntityText.Find(post.Session, around) is [var only, ..] ? EntityId.From(only.Id.Value) : null,
            TiesOut = int.TryParse(Typed(ChartAddress.Fields.TiesOut), NumberStyles.None, CultureInfo.InvariantCulture, out var ties) ? Math.Clamp(ties, 1, 6) : 2,
            Filter = ChartFilters.Write(filter.Filter),
        };
        return content.IsSound ? content : null;
    }
}
