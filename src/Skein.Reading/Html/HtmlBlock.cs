using AngleSharp.Dom;
using Skein.Model.Documents;

namespace Skein.Reading.Html;

/// <summary>One run of text of a web page, as a browser shows it between two line breaks of the layout.</summary>
/// <param name="Element">The nearest element that makes a block.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The words, white space collapsed.</param>
/// <param name="LinkCharacters">How many of the characters stand in links.</param>
/// <param name="Separator">What parts it from the block before: a tab between cells of a row, else line breaks.</param>
internal sealed record HtmlBlock(IElement Element, PageMapBlockKind Kind, string Text, int LinkCharacters, string Separator)
{
    public double LinkShare => Text.Length == 0 ? 0 : (double)LinkCharacters / Text.Length;
}
