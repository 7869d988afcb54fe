using Skein.Casework.Translations;
using Skein.Model;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>A document beside its translation.</summary>
internal static class TranslationPages
{
    public static Task Show(PageRequest page, string id, string language) =>
        PageRequest.Id<DocumentId>(id) is { } document && new ShowTranslation(page.Session).Run(document, language) is { } model
            ? page.RenderAsync<SideBySidePage>(new Dictionary<string, object?> { ["Model"] = model })
            : page.NotFoundAsync();
}
