using Skein.Model.Documents;
using Skein.Text;

namespace Skein.Web.Reading;

/// <summary>Which page of the original begins in a paragraph.</summary>
internal static class PageStarts
{
    /// <summary>Gives, for the paragraphs in order, the page that begins in or before each and that no earlier paragraph gave; null where none does.</summary>
    public static Func<TextSpan, int?> Of(PageMap? map)
    {
        var shown = 0;
        return paragraph =>
        {
            var page = map?.PageOf(paragraph.Start)?.Number;
            if (page is null || page == shown)
            {
                return null;
            }
            shown = page.Value;
            return page;
        };
    }
}
