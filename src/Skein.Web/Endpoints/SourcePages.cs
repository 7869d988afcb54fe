using Skein.Casework.Notes;
using Skein.Casework.Reading;
using Skein.Casework.Sources;
using Skein.Model;
using Skein.Model.Log;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The sources.</summary>
internal static class SourcePages
{
    private const int PageLength = 100;

    public static Task List(PageRequest page)
    {
        var (rows, offset) = (page.Rows(PageLength), page.Number("offset", otherwise: 0, least: 0, most: 10_000_000));
        return page.RenderAsync<SourcesPage>(new Dictionary<string, object?>
        {
            ["Model"] = new ListSources(page.Session).Page(rows, offset, page.Query("q")),
            ["Words"] = page.Query("q"),
            ["Offset"] = offset,
            ["Limit"] = rows,
        });
    }

    public static Task Show(PageRequest page, string id)
    {
        if (PageRequest.Id<SourceId>(id) is not { } source || new ShowSource(page.Session).Run(source) is not { } model)
        {
            return page.NotFoundAsync();
        }
        return page.RenderAsync<SourcePageView>(new Dictionary<string, object?>
        {
            ["Model"] = model,
            ["Notes"] = new ListNotes(page.Session).Run(Subject.Of(source)),
            ["Documents"] = new ListDocuments(page.Session).Run(source),
        });
    }
}
