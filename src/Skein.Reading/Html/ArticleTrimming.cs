using System.Text.RegularExpressions;
using Skein.Model.Documents;

namespace Skein.Reading.Html;

/// <summary>Takes out of an article the blocks that stand between its paragraphs without belonging to them.</summary>
internal static partial class ArticleTrimming
{
    private const int LongestLinkLine = 200;
    private const int LongestLabel = 80;

    public static IReadOnlyList<HtmlBlock> Trim(List<HtmlBlock> blocks)
    {
        var kept = blocks.ConvertAll(static block => !IsLinkLine(block) && !IsLabel(block));
        // A heading whose content is gone ("Related stories") goes with it, from the end so that a chain of headings goes too.
        var contentFollows = false;
        var droppedFollows = false;
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (!kept[i])
            {
                droppedFollows = true;
                continue;
            }
            if (blocks[i].Kind == PageMapBlockKind.Heading)
            {
                kept[i] = blocks[i].Element.LocalName == "h1" || (contentFollows && !droppedFollows);
                continue;
            }
            contentFollows = true;
            droppedFollows = false;
        }
        return [.. blocks.Where((_, index) => kept[index])];
    }

    private static bool IsLinkLine(HtmlBlock block) =>
        block is { LinkShare: > 0.8, Text.Length: < LongestLinkLine, Kind: PageMapBlockKind.Paragraph or PageMapBlockKind.ListItem };

    private static bool IsLabel(HtmlBlock block) =>
        block.Text.Length <= LongestLabel && block.Kind != PageMapBlockKind.TableCell && Label().IsMatch(block.Text);

    [GeneratedRegex(@"^(?:advertisement|anzeige|publicité|publicidad|related(?: (?:articles?|stories|topics|content|links|news|coverage))?|more on this(?: story| topic)?|read (?:more|also|next)\b.*|see also|also read\b.*|you may also like|recommended(?: for you)?|most read|most popular|trending(?: now)?|share(?: this)?(?: article| story| page| on .*)?|à lire aussi\b.*|lire aussi\b.*|lesen sie auch\b.*|mehr zum thema|sign up (?:for|to)\b.*|subscribe\b.*|follow us\b.*|skip to (?:main )?content|print(?: this(?: page)?)?|e-?mail this\b.*|loading\W*|click here\b.*|back to top|all rights reserved\W*|©.*|we use cookies\b.*|comments?(?: \(\d+\))?|leave a (?:comment|reply))\W*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Label();
}
