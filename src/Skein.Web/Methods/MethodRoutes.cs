using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Skein.Web.Methods.Assessments;
using Skein.Web.Methods.Claims;
using Skein.Web.Methods.Hypotheses;
using Skein.Web.Methods.Incidents;
using Skein.Web.Methods.Involvement;
using Skein.Web.Methods.Overview;
using Skein.Web.Methods.Pathways;
using Skein.Web.Methods.Questions;
using Skein.Web.Methods.Series;
using Skein.Web.Methods.Signals;
using Skein.Web.Methods.Sources;
using Skein.Web.Shell;

namespace Skein.Web.Methods;

/// <summary>The addresses of the methods: a page each, and under /api the same answer as data.</summary>
internal static class MethodRoutes
{
    private const string OfAttack = "/methods/involvement/{id}";

    public static void MapMethods(this IEndpointRouteBuilder routes)
    {
        Get(routes, "/methods", page => page.RenderAsync<MethodsPage>([]));
        Get(routes, "/methods/incidents", CasualtyPages.Show);
        Get(routes, "/methods/question", QuestionPages.Show);
        Get(routes, "/methods/involvement", InvolvementPages.List);
        routes.MapGet(OfAttack, (HttpContext context, string id) => InvolvementPages.Show(new PageRequest(context), id));
        routes.MapGet("/methods/coding/{id}", (HttpContext context, string id) => InvolvementPages.Coding(new PageRequest(context), id));
        Get(routes, "/methods/hypotheses", RecordedPages.Show);
        routes.MapGet("/methods/hypotheses/template.csv", HypothesesPages.Template);
        Get(routes, "/methods/claims", ClaimPages.Show);
        Get(routes, "/methods/series", SeriesPages.Show);
        Get(routes, "/methods/pathways", PathwayPages.Show);
        Get(routes, "/methods/survival", PathwayPages.ShowDurations);
        Get(routes, "/methods/signals", SignalPages.Show);
        Get(routes, "/methods/sources", SourcingPages.Show);
        Get(routes, "/methods/assessments", AssessmentPages.Show);

        Get(routes, "/api/methods/incidents", CasualtyPages.Data);
        Get(routes, "/api/methods/labels", CasualtyPages.Labels);
        Get(routes, "/api/methods/question", QuestionPages.Data);
        Get(routes, "/api/methods/involvement", InvolvementPages.ListData);
        routes.MapGet("/api" + OfAttack, (HttpContext context, string id) => InvolvementPages.Data(new PageRequest(context), id));
        Get(routes, "/api/methods/hypotheses", RecordedPages.Data);
        Get(routes, "/api/methods/claims", ClaimPages.Data);
        Get(routes, "/api/methods/series", SeriesPages.Data);
        Get(routes, "/api/methods/pathways", PathwayPages.Data);
        Get(routes, "/api/methods/survival", PathwayPages.DurationData);
        Get(routes, "/api/methods/signals", SignalPages.Data);
        Get(routes, "/api/methods/sources", SourcingPages.Data);
        Get(routes, "/api/methods/assessments", AssessmentPages.Data);

        Post(routes, "/methods/hypotheses", HypothesesPages.Compare);
        Post(routes, "/methods/hypotheses/question", MatrixActs.Ask);
        Post(routes, "/methods/hypotheses/hypothesis", MatrixActs.Hypothesize);
        Post(routes, "/methods/hypotheses/row", MatrixActs.Rate);
        Post(routes, "/methods/codings", MethodActs.Code);
        Post(routes, "/methods/codings/withdraw", MethodActs.WithdrawCoding);
        Post(routes, "/methods/assessments", SignActs.Sign);
        Post(routes, "/methods/assessments/withdraw", MethodActs.WithdrawAssessment);
    }

    private static void Get(IEndpointRouteBuilder routes, string path, Func<PageRequest, Task> show) =>
        routes.MapGet(path, (HttpContext context) => show(new PageRequest(context)));

    private static void Post(IEndpointRouteBuilder routes, string path, Func<PostRequest, Task> act) =>
        routes.MapPost(path, (HttpContext context) => act(new PostRequest(context)));
}
