using Skein.Reading.Html;

namespace Skein.Reading.Markup;

/// <summary>The words of a piece of HTML inside another format.</summary>
internal static class MarkupText
{
    /// <summary>The text of each block; script and style have none, nor has a piece that is made to exhaust the parser.</summary>
    public static IEnumerable<string> Blocks(string html)
    {
        using var document = HtmlText.Parse(html);
        return document?.Body is { } body ? [.. new HtmlBlocks(InvisibleElements.Contains).Of(body).Select(static block => block.Text)] : [];
    }
}
