using System.Text;
using AngleSharp.Dom;
using Skein.Model.Documents;

namespace Skein.Reading.Html;

/// <summary>Cuts a tree of elements into its blocks of text, in the order of the document.</summary>
/// <remarks>It walks with a stack of its own: a hostile page nests deeper than the stack of a thread.</remarks>
internal sealed class HtmlBlocks(Func<IElement, bool> skips)
{
    private readonly List<HtmlBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly Stack<Frame> frames = new();
    private int linkCharacters;
    private int links;
    private int breaks;
    private bool spacePending;
    private INode? lastRow;

    public List<HtmlBlock> Of(IElement root)
    {
        Enter(root, new Frame(root, root, PageMapBlockKind.Paragraph));
        while (frames.TryPop(out var frame))
        {
            if (frame.Next >= frame.Node.ChildNodes.Length)
            {
                Leave(frame);
                continue;
            }
            var child = frame.Node.ChildNodes[frame.Next];
            frames.Push(frame with { Next = frame.Next + 1 });
            if (child is IText words)
            {
                Append(words.Data, frame);
            }
            else if (child is IElement element && !skips(element))
            {
                Enter(element, frame);
            }
        }
        return blocks;
    }

    private void Enter(IElement element, Frame around)
    {
        if (element.LocalName == "br")
        {
            Break(around);
            return;
        }
        var isBlock = ElementKinds.IsBlock(element);
        if (isBlock)
        {
            Flush(around);
        }
        if (element.LocalName == "a" && element.HasAttribute("href"))
        {
            links++;
        }
        var preformatted = around.IsPreformatted || element.LocalName is "pre";
        frames.Push(new Frame(element, isBlock ? element : around.Block, ElementKinds.Within(element, around.Kind), preformatted));
    }

    private void Leave(Frame frame)
    {
        if (frame.Node is IElement { LocalName: "a" } link && link.HasAttribute("href"))
        {
            links--;
        }
        if (ReferenceEquals(frame.Node, frame.Block))
        {
            Flush(frame);
        }
    }

    /// <summary>One line break is a line; two are how old pages part paragraphs.</summary>
    private void Break(Frame frame)
    {
        breaks++;
        spacePending = false;
        if (breaks > 1)
        {
            Flush(frame);
        }
    }

    private void Append(string words, Frame frame)
    {
        foreach (var character in words)
        {
            if (character is ' ' or '\t' or '\n' or '\r' or '\f' && !frame.IsPreformatted)
            {
                spacePending = true;
                continue;
            }
            if (text.Length > 0 && (breaks > 0 || spacePending))
            {
                text.Append(breaks > 0 ? '\n' : ' ');
            }
            breaks = 0;
            spacePending = false;
            text.Append(character);
            linkCharacters += links > 0 ? 1 : 0;
        }
    }

    private void Flush(Frame frame)
    {
        var words = text.ToString().TrimEnd();
        if (words.Length > 0)
        {
            blocks.Add(new HtmlBlock(frame.Block, frame.Kind, words, linkCharacters, Separator(frame)));
        }
        text.Clear();
        linkCharacters = 0;
        breaks = 0;
        spacePending = false;
    }

    private string Separator(Frame frame)
    {
        if (frame.Kind != PageMapBlockKind.TableCell)
        {
            lastRow = null;
            return frame.Kind == PageMapBlockKind.ListItem && blocks is [.., { Kind: PageMapBlockKind.ListItem }] ? "\n" : "\n\n";
        }
        INode? row = frame.Block;
        while (row is not null and not IElement { LocalName: "tr" })
        {
            row = row.Parent;
        }
        var separator = lastRow is null ? "\n\n" : ReferenceEquals(row, lastRow) ? "\t" : "\n";
        lastRow = row;
        return separator;
    }

    private readonly record struct Frame(INode Node, IElement Block, PageMapBlockKind Kind, bool IsPreformatted = false, int Next = 0);
}
