using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Web.Tests.Methods;

/// <summary>What the tests of method pages share: following a form, reading data, and further facts of the invented case.</summary>
internal static class MethodPage
{
    /// <summary>Sends a form and opens where it leads.</summary>
    public static async Task<IDocument> SendAsync(this ServedCase served, IElement form, params (string Name, string Value)[] values)
    {
        using var answer = await served.SubmitAsync(form, values);
        Assert.True(answer.StatusCode == HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await served.PageAsync(answer.Headers.Location!.OriginalString.Split('#')[0]);
    }

    public static async Task<JsonElement> DataAsync(this ServedCase served, string path, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await served.GetAsync(path);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(expected == answer.StatusCode, $"{path} answered {(int)answer.StatusCode}: {text}\n{served.Faults}");
        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return JsonDocument.Parse(text).RootElement;
    }

    /// <summary>An incident on a day, with deaths where they are given, on the words of the gazette.</summary>
    public static EntityId AddIncident(this ServedCase served, string label, string? day, string? killed = null)
    {
        var incident = served.Case.Add(EntityKind.Incident, label);
        if (day is not null)
        {
            served.Case.Say(served.Case.GazetteDocument, "The attack on Harbor Square", incident, "occurred-on", value: day);
        }

        if (killed is not null)
        {
            served.Case.Say(served.Case.GazetteDocument, "killed 12 people", incident, "killed", value: killed);
        }

        return incident;
    }

    /// <summary>Says where the attack was, and gives the place.</summary>
    public static EntityId PlaceAttack(this ServedCase served, EntityId attack)
    {
        var place = served.Case.Add(EntityKind.Place, "Marvane");
        served.Case.Say(served.Case.GazetteDocument, "The attack on Harbor Square", attack, "occurred-at", place);
        return place;
    }

    public static List<string> Cells(this IElement row) => [.. row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim())];
}
