using Skein.Reading.Faults;
using Skein.Reading.Plain;

namespace Skein.Reading.Html;

/// <summary>A web page as it was archived, without anything that could run, ask or fetch.</summary>
/// <param name="Title">What it calls itself; null where it does not.</param>
/// <param name="Body">Its body as markup that was written anew.</param>
/// <param name="LeftOut">How many elements were left out with what they held: scripts, frames, controls, drawings, hidden parts.</param>
/// <remarks>
/// Nothing of the page is copied as markup: its tree is read without scripting, and what is on <see cref="ArchivedMarkup"/>'s list is written
/// anew from names of that list and escaped words. A browser that reads the result finds the same elements again, because none of them
/// changes how what follows is read (no raw text, no drawing, no formula, no table without its rows).
/// </remarks>
public sealed record ArchivedPage(string? Title, string Body, int LeftOut)
{
    /// <summary>Cleans a page.</summary>
    /// <param name="html">Its bytes.</param>
    /// <returns>The page; null for one that is made to exhaust a parser.</returns>
    public static ArchivedPage? Of(byte[] html)
    {
        ArgumentNullException.ThrowIfNull(html);
        var text = SourceText.Decode(html, HtmlText.DeclaredCharset(html), new List<ReadWarning>());
        using var document = HtmlText.Parse(text);
        if (document is null)
        {
            return null;
        }

        var writer = new ArchivedWriter();
        if (document.Body is { } body)
        {
            writer.Write(body);
        }

        return new ArchivedPage(document.Title is { Length: > 0 } title ? title.Trim() : null, writer.Text, writer.LeftOut);
    }
}
