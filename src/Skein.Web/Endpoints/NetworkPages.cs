using Skein.Casework.Charts;
using Skein.Casework.Likelihoods;
using Skein.Casework.Notes;
using Skein.Casework.Paths;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Log;
using Skein.Web.Links;
using Skein.Web.Pages;
using Skein.Web.Shell;
using Skein.Web.Wording;

namespace Skein.Web.Endpoints;

/// <summary>The network and the paths between two.</summary>
internal static class NetworkPages
{
    private const string AroundField = "around";
    private const string TiesField = "ties-out";

    public static Task Show(PageRequest page)
    {
        var around = Around(page);
        var chart = page.Query("chart") is { Length: > 0 } id ? new ListCharts(page.Session).Find(id) : null;
        var drawn = chart is null ? null : new DrawChart(page.Session).Run(chart.Content, page.Filter.Filter);
        var model = drawn?.Network ?? Draw(page, around);
        return page.RenderAsync<NetworkPage>(new Dictionary<string, object?>
        {
            ["Model"] = model,
            ["Chart"] = chart,
            ["Drawn"] = drawn,
            ["Painter"] = page.Query("painter") is "canvas" or "webgl" ? page.Query("painter") : null,
            ["Times"] = new ShowClocks(page.Session).Run(model),
            ["AroundId"] = around?.Value,
            ["TiesOut"] = Ties(page).ToString(System.Globalization.CultureInfo.InvariantCulture),
        });
    }

    public static Task Passages(PageRequest page) =>
        PageRequest.Id<EntityId>(page.Query("from")) is { } from && PageRequest.Id<EntityId>(page.Query("to")) is { } to
        && new ShowTies(page.Session).Run(from, to, page.Filter.Filter) is { } between
            ? page.RenderAsync<PassagesPage>(new Dictionary<string, object?> { ["Model"] = between, ["Notes"] = new ListNotes(page.Session).Run(Subject.OfTie(from, to)) })
            : page.NotFoundAsync();

    public static Task Data(PageRequest page) => page.SendAsync(PictureData.Written(Draw(page, Around(page)), page.Filter));

    public static Task Path(PageRequest page)
    {
        var request = new PathRequest(
            page.Number("most", otherwise: 3, least: 1, most: 6),
            page.Number("count", otherwise: 5, least: 1, most: 20),
            page.Query("hubs") == "1",
            page.Query("order") == "probability");
        var faults = new List<string>();
        var choices = new List<EndChoice>();
        var from = End(page, "from", faults, choices);
        var to = End(page, "to", faults, choices);
        var answer = from is { } left && to is { } right ? new FindPaths(page.Session).Run(left, right, request, page.Filter.Filter) : null;
        return page.RenderAsync<PathPage>(new Dictionary<string, object?>
        {
            ["Model"] = answer,
            ["Request"] = request,
            ["From"] = page.Query("from"),
            ["ToText"] = page.Query("to"),
            ["Faults"] = faults,
            ["Choices"] = choices,
            ["Likelihoods"] = answer is { Paths.Count: > 0 } ? new ListLikelihoods(page.Session).Run(page.Filter.Filter) : null,
        });
    }

    public static EntityId? Around(PageRequest page) =>
        page.Query(AroundField)?.Trim() is { Length: > 0 } text && EntityText.Find(page.Session, text) is [var only, ..] ? EntityId.From(only.Id.Value) : null;

    public static int Ties(PageRequest page) => page.Number(TiesField, otherwise: 2, least: 1, most: 3);

    private static NetworkPicture Draw(PageRequest page, EntityId? around) => new DrawNetwork(page.Session).Run(page.Filter.Filter, around, Ties(page));

    private static EntityId? End(PageRequest page, string field, List<string> faults, List<EndChoice> choices)
    {
        if (page.Query(field)?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }
        var found = EntityText.Find(page.Session, text);
        if (found is [var only])
        {
            return EntityId.From(only.Id.Value);
        }
        faults.Add(found.Count == 0 ? T.Of("path.unknown", text) : T.Of("path.several", text));
        choices.AddRange(found.Select(entity => new EndChoice(entity, Chosen(page, field, entity))));
        return null;
    }

    private static string Chosen(PageRequest page, string field, EntityRef entity)
    {
        var other = field == "from" ? "to" : "from";
        return page.Filter.On(Address.With("/path", (field, entity.Id.Value), (other, page.Query(other)), ("most", page.Query("most"))));
    }
}
