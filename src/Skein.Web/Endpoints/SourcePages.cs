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
    public static Task List(PageRequest page) =>
        page.RenderAsync<SourcesPage>(new Dictionary<string, object?> { ["Rows"] = new ListSources(page.Session).Run() });

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
