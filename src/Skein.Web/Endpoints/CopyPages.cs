using Skein.Casework.Copies;
using Skein.Model;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>Two near copies held against each other.</summary>
internal static class CopyPages
{
    public static Task Show(PageRequest page, string id, string other) =>
        PageRequest.Id<DocumentId>(id) is { } one && PageRequest.Id<DocumentId>(other) is { } second
        && new CompareCopies(page.Session).Run(one, second) is { } model
            ? page.RenderAsync<CopiesPage>(new Dictionary<string, object?> { ["Model"] = model })
            : page.NotFoundAsync();
}
