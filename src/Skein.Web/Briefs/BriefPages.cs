using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Skein.Casework.Briefs;
using Skein.Methods.Outcomes;
using Skein.Model;
using Skein.Web.Endpoints;
using Skein.Web.Methods;
using Skein.Web.Methods.Questions;
using Skein.Web.Shell;

namespace Skein.Web.Briefs;

/// <summary>Briefs on a person, an incident or a question: as a page that prints, and as files for saving.</summary>
internal static class BriefPages
{
    private const string QuestionPath = "/methods/question/brief";

    public static void MapBriefs(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/brief/{id}", (HttpContext context, string id) => ShowEntityAsync(new PageRequest(context), id));
        routes.MapGet("/brief/{id}/file.docx", (HttpContext context, string id) => SaveAsync(context, page => OfEntity(page, id), BriefFormat.Docx));
        routes.MapGet("/brief/{id}/file.pdf", (HttpContext context, string id) => SaveAsync(context, page => OfEntity(page, id), BriefFormat.Pdf));
        routes.MapGet(QuestionPath, (HttpContext context) => ShowQuestionAsync(new PageRequest(context)));
        routes.MapGet(QuestionPath + "/file.docx", (HttpContext context) => SaveAsync(context, OfQuestion, BriefFormat.Docx));
        routes.MapGet(QuestionPath + "/file.pdf", (HttpContext context) => SaveAsync(context, OfQuestion, BriefFormat.Pdf));
    }

    private static Task ShowEntityAsync(PageRequest page, string id) => ShowAsync(page, OfEntity(page, id), "/brief/" + Uri.EscapeDataString(id), []);

    private static Task ShowQuestionAsync(PageRequest page) => ShowAsync(page, OfQuestion(page), QuestionPath, QuestionPages.Asked(page));

    private static RedactionProfile Profile(PageRequest page) =>
        Enum.TryParse<RedactionProfile>(page.Query("redact"), ignoreCase: true, out var profile) && Enum.IsDefined(profile) ? profile : RedactionProfile.Protected;

    private static Brief? OfEntity(PageRequest page, string id) =>
        PageRequest.Id<EntityId>(id) is { } entity ? new WriteBrief(page.Session).Run(entity, Profile(page), page.Filter.Filter) : null;

    private static Brief? OfQuestion(PageRequest page)
    {
        var query = new MethodQuery(page);
        return new WriteQuestionBrief(page.Session).Run(QuestionPages.Request(query), Profile(page), query.Filter) is MethodResult<Brief>.Computed made ? made.Value : null;
    }

    private static Task ShowAsync(PageRequest page, Brief? brief, string path, IReadOnlyList<(string Name, string? Value)> keep) => brief is null
        ? page.NotFoundAsync()
        : page.RenderAsync<BriefPage>(new Dictionary<string, object?> { ["Model"] = brief, ["Path"] = path, ["Keep"] = keep });

    // Its words are those of sources: it goes out for saving and in a sandbox, and no browser shows it as a page of this host.
    private static async Task SaveAsync(HttpContext context, Func<PageRequest, Brief?> write, BriefFormat format)
    {
        var page = new PageRequest(context);
        if (write(page) is not { } brief)
        {
            await page.NotFoundAsync().ConfigureAwait(false);
            return;
        }

        var (mediaType, name) = format == BriefFormat.Docx
            ? ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "brief.docx")
            : ("application/pdf", "brief.pdf");
        PictureEndpoint.ForSaving(context.Response, mediaType, name);
        await context.Response.Body.WriteAsync(SaveBrief.Content(brief, format), page.Aborted).ConfigureAwait(false);
    }
}
