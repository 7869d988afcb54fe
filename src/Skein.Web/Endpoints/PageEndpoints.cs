using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Skein.Web.Briefs;
using Skein.Web.Charts;
using Skein.Web.Methods;
using Skein.Web.Notes;
using Skein.Web.Personal;
using Skein.Web.Searches;
using Skein.Web.Shell;
using Skein.Web.Tour;

namespace Skein.Web.Endpoints;

/// <summary>Every address of the host. What is not here is not found.</summary>
internal static class PageEndpoints
{
    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", (HttpContext context) => context.Response.WriteAsync("ok"));
        routes.MapGet("/assets/{version}/{**name}", AssetEndpoint.Serve);
        Get(routes, "/", CasePages.Overview);
        Get(routes, "/log", CasePages.Log);
        Get(routes, "/help", CasePages.Help);
        routes.MapGet("/help/tour", TourPages.Show);
        Get(routes, "/search", SearchPages.Show);
        Get(routes, "/searches", SearchPages.Saved);
        Get(routes, "/notes", NotePages.List);
        Get(routes, "/settings", SettingsPages.Show);
        Get(routes, "/review", ReviewPages.Desk);
        Get(routes, "/review/batch", ReviewPages.Batch);
        Get(routes, "/review/contradictions", ReviewPages.Contradictions);
        Get(routes, "/review/second", ReviewPages.SecondLooks);
        Get(routes, "/review/agreement", ReviewPages.Agreement);
        Get(routes, "/match", MatchPages.Show);
        Get(routes, "/match/different", MatchPages.Preview);
        Get(routes, "/documents", DocumentPages.List);
        Get(routes, "/known", DocumentPages.Known);
        routes.MapGet("/documents/{id}", (HttpContext context, string id) => DocumentPages.Show(new PageRequest(context), id));
        routes.MapGet("/documents/{id}/original", (HttpContext context, string id) => OriginalEndpoint.Serve(context, id));
        routes.MapGet("/documents/{id}/archived", (HttpContext context, string id) => ArchivedEndpoint.Serve(context, id));
        routes.MapGet("/documents/{id}/pages/{number:int}.png", (HttpContext context, string id, int number) => PaintedPages.Serve(context, id, number));
        routes.MapGet("/documents/{id}/translation/{language}", (HttpContext context, string id, string language) => TranslationPages.Show(new PageRequest(context), id, language));
        routes.MapGet("/documents/{id}/copies/{other}", (HttpContext context, string id, string other) => CopyPages.Show(new PageRequest(context), id, other));
        Get(routes, "/entities", EntityPages.List);
        Get(routes, "/entities/suggest", EntityPages.Suggest);
        routes.MapGet("/entities/{id}", (HttpContext context, string id) => EntityPages.Show(new PageRequest(context), id));
        Get(routes, "/incidents", EntityPages.Incidents);
        routes.MapGet("/incidents/{id}", (HttpContext context, string id) => EntityPages.Show(new PageRequest(context), id));
        Get(routes, "/sources", SourcePages.List);
        routes.MapGet("/sources/{id}", (HttpContext context, string id) => SourcePages.Show(new PageRequest(context), id));
        Get(routes, "/network", NetworkPages.Show);
        Get(routes, "/network/data", NetworkPages.Data);
        Get(routes, "/network/passages", NetworkPages.Passages);
        Get(routes, "/network/sizes", MeasurePages.Sizes);
        Get(routes, "/charts", ChartPages.List);
        routes.MapGet("/charts/{id}", ChartPages.Open);
        routes.MapGet("/charts/{id}/picture.{ending}", ChartPages.Picture);
        Get(routes, "/network/changes", ChangePages.Show);
        Get(routes, "/network/survival", ChangePages.Survival);
        Get(routes, "/network/spread", SpreadPages.Show);
        Get(routes, "/network/figures", MeasurePages.Figures);
        Get(routes, "/network/groups", MeasurePages.Groups);
        Get(routes, "/network/positions", MeasurePages.Positions);
        routes.MapGet("/network/picture.svg", PictureEndpoint.Svg);
        routes.MapGet("/network/picture.png", PictureEndpoint.Png);
        Get(routes, "/timeline", TimelinePages.Show);
        Get(routes, "/timeline/data", TimelinePages.Data);
        Get(routes, "/map", GeographyPages.Show);
        routes.MapGet("/map/picture.svg", GeographyPages.Picture);
        Get(routes, "/path", NetworkPages.Path);
        routes.MapMethods();
        routes.MapBriefs();

        Post(routes, "/undo", ReviewActs.Undo);
        Post(routes, "/review/accept", ReviewActs.Accept);
        Post(routes, "/review/correct", ReviewActs.Correct);
        Post(routes, "/review/reject", ReviewActs.Reject);
        Post(routes, "/review/aside", ReviewActs.Aside);
        Post(routes, "/review/later", ReviewActs.Later);
        Post(routes, "/review/batch", ReviewActs.Batch);
        Post(routes, "/review/second", ReviewActs.SecondLook);
        Post(routes, "/review/contradictions", ReviewActs.DecideContradiction);
        Post(routes, "/copies/accept", CopyActs.Accept);
        Post(routes, "/copies/reject", CopyActs.Reject);
        Post(routes, "/identity/judge", ReviewActs.Judge);
        Post(routes, "/match/judge", MatchActs.Judge);
        Post(routes, "/match/later", MatchActs.Later);
        Post(routes, "/match/different", MatchActs.Different);
        Post(routes, "/identity/withdraw", ReviewActs.WithdrawJudgement);
        Post(routes, "/likelihoods", LikelihoodActs.State);
        Post(routes, "/likelihoods/withdraw", LikelihoodActs.Withdraw);
        Post(routes, "/entities", CodingActs.AddEntity);
        routes.MapPost("/entities/{id}", (HttpContext context, string id) => CodingActs.ReviseEntity(new PostRequest(context), id));
        Post(routes, "/statements", CodingActs.AddStatement);
        Post(routes, "/mentions", CodingActs.RecordMention);
        routes.MapPost("/statements/{id}/withdraw", (HttpContext context, string id) => CodingActs.WithdrawStatement(new PostRequest(context), id));
        routes.MapPost("/statements/{id}/translate", (HttpContext context, string id) => CodingActs.TranslateQuote(new PostRequest(context), id));
        Post(routes, "/charts", ChartActs.Save);
        routes.MapPost("/charts/picture", ChartActs.Picture);
        routes.MapPost("/charts/{id}/delete", (HttpContext context, string id) => ChartActs.Delete(new PostRequest(context), id));
        routes.MapPost("/entities/{id}/seen", (HttpContext context, string id) => EntityPages.Seen(new PostRequest(context), id));
        Post(routes, "/searches", SearchPages.Save);
        routes.MapPost("/searches/{id}/delete", (HttpContext context, string id) => SearchPages.Delete(new PostRequest(context), id));
        Post(routes, "/notes", NotePages.Add);
        routes.MapPost("/notes/{id}/withdraw", (HttpContext context, string id) => NotePages.Withdraw(new PostRequest(context), id));
        Post(routes, "/settings", SettingsPages.Save);
        Post(routes, "/recent/clear", SettingsPages.Clear);
        Post(routes, "/case", CodingActs.ReviseCase);
        Post(routes, "/sources", CodingActs.AddSource);
        routes.MapPost("/sources/{id}", (HttpContext context, string id) => CodingActs.ReviseSource(new PostRequest(context), id));

        routes.MapFallback((HttpContext context) => new PageRequest(context).NotFoundAsync());
    }

    private static void Get(IEndpointRouteBuilder routes, string path, Func<PageRequest, Task> show) =>
        routes.MapGet(path, (HttpContext context) => show(new PageRequest(context)));

    private static void Post(IEndpointRouteBuilder routes, string path, Func<PostRequest, Task> act) =>
        routes.MapPost(path, (HttpContext context) => act(new PostRequest(context)));
}
