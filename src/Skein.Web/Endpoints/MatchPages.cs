using System.Globalization;
using Skein.Casework.Matching;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The desk of identities.</summary>
internal static class MatchPages
{
    private const int PageLength = 10;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public static Task Show(PageRequest page)
    {
        if (new ListMatches(page.Session).Await(Patience, page.Aborted) is { } progress)
        {
            page.AskAgainAfter(TimeSpan.FromSeconds(2));
            return page.RenderAsync<MatchWaitPage>(progress);
        }

        var request = new MatchRequest
        {
            Least = Share(page.Query("least")) ?? MatchRequest.UsualLeast,
            Kind = page.Query("kind") switch { "person" => EntityKind.Person, "organisation" => EntityKind.Organisation, _ => null },
            About = PageRequest.Id<EntityId>(page.Query("about")),
            IncludeDecided = page.Query("decided") == "1",
            EachPair = page.Query("each") == "1",
            OnShippedScale = page.Query("scale") == "shipped",
            IncludeProtected = page.Filter.Filter.IncludeProtected,
            Limit = PageLength,
            Offset = page.Number("offset", otherwise: 0, least: 0, most: 1_000_000),
        };
        return page.RenderAsync<MatchPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ListMatches(page.Session).Run(request, progress: null, page.Aborted),
        });
    }

    /// <summary>What would be judged different in one go, side by side, before it is.</summary>
    public static Task Preview(PageRequest page)
    {
        var pairs = MatchActs.Pairs(page.Queries("pair")).Take(DecideMatches.MostAtOnce)
            .Select(pair => new ListMatches(page.Session).Find(pair.Left, pair.Right, cancellation: page.Aborted)).OfType<MatchPair>().ToList();
        return page.RenderAsync<MatchBulkPage>(new Dictionary<string, object?>
        {
            ["Pairs"] = pairs,
            ["Return"] = Links.Address.OwnOr(page.Query("return"), "/match"),
        });
    }

    private static double? Share(string? text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= MatchRequest.LowestLeast and <= 1 ? number : null;
}
