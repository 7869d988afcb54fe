using System.Text;
using AngleSharp.Dom;

namespace Skein.Reading.Html;

/// <summary>
/// Writes the tree of a page anew, from names of a closed list and escaped words. Walks with a stack of its own; elements nested deeper
/// than any author nests lose their tags and keep their words.
/// </summary>
internal sealed class ArchivedWriter
{
    private const int MaxDepth = 100;

    /// <summary>A page of the press has some hundred thousand characters; what is longer ends with a mark.</summary>
    private const int MostCharacters = 4_000_000;

    private readonly StringBuilder _text = new();
    private readonly Stack<Frame> _frames = new();
    private int _depth;

    public int LeftOut { get; private set; }

    public string Text => _text.ToString();

    public void Write(IElement root)
    {
        Open(root);
        while (_frames.TryPop(out var frame))
        {
            if (frame.Next >= frame.Element.ChildNodes.Length || _text.Length > MostCharacters)
            {
                Close(frame);
                continue;
            }

            _frames.Push(frame with { Next = frame.Next + 1 });
            switch (frame.Element.ChildNodes[frame.Next])
            {
                case IElement element when ArchivedMarkup.IsGone(element):
                    LeftOut++;
                    break;
                case IElement { LocalName: "img" } picture:
                    Picture(picture);
                    break;
                case IElement element:
                    Open(element);
                    break;
                case IText words:
                    Escape(words.Data);
                    break;
            }
        }

        _text.Append(_text.Length > MostCharacters ? "<p>[…]</p>" : "");
    }

    private void Open(IElement element)
    {
        var name = _depth < MaxDepth ? ArchivedMarkup.NameOf(element) : null;
        if (name is not null)
        {
            _depth++;
            _text.Append('<').Append(name);
            foreach (var (attribute, value) in ArchivedMarkup.AttributesOf(element, name))
            {
                _text.Append(' ').Append(attribute).Append("=\"");
                Escape(value);
                _text.Append('"');
            }

            // A parser takes a first line break of "pre" for layout of the markup.
            _text.Append(name == "pre" ? ">\n" : ">");
        }

        _frames.Push(new Frame(element, name, 0));
    }

    private void Close(Frame frame)
    {
        if (frame.Name is not { } name)
        {
            return;
        }

        _depth--;
        if (!ArchivedMarkup.IsEmpty(name))
        {
            _text.Append("</").Append(name).Append('>');
        }
    }

    // A picture lies elsewhere, or would be opened by the browser itself: what stands for it are its words.
    private void Picture(IElement picture)
    {
        LeftOut++;
        if (picture.GetAttribute("alt")?.Trim() is { Length: > 0 and <= 1_000 } words)
        {
            _text.Append("<span class=\"picture\">");
            Escape(words);
            _text.Append("</span>");
        }
    }

    private void Escape(string words)
    {
        foreach (var c in words)
        {
            _ = c switch
            {
                '&' => _text.Append("&amp;"),
                '<' => _text.Append("&lt;"),
                '>' => _text.Append("&gt;"),
                '"' => _text.Append("&quot;"),
                '\0' => _text,
                _ => _text.Append(c),
            };
        }
    }

    private readonly record struct Frame(IElement Element, string? Name, int Next);
}
