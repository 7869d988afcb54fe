using System.Text;
using Skein.Model.Documents;

namespace Skein.Reading.Drafts;

/// <summary>A document while it is being read: words as the format gives them, with marks that still count the raw text.</summary>
/// <remarks>
/// The raw text is normalized once, at the end, by <see cref="DraftComposer"/>, which carries every mark over. A reader never normalizes.
/// </remarks>
internal sealed class Draft(int maxCharacters)
{
    private readonly StringBuilder raw = new();
    private (PageMapBlockKind Kind, string? Path, string Separator, int Start)? block;
    private (int Number, double Width, double Height, int Start)? page;

    public List<DraftBlock> Blocks { get; } = [];

    public List<DraftPage> Pages { get; } = [];

    public List<DraftWord> Words { get; } = [];

    /// <summary>True once more was appended than a document may hold; what came after was not kept.</summary>
    public bool IsOverfull { get; private set; }

    public string Raw => raw.ToString();

    /// <summary>The first characters of the raw text.</summary>
    public string Head(int length) => raw.ToString(0, Math.Min(length, raw.Length));

    /// <summary>True while the open block has no characters yet.</summary>
    public bool BlockIsEmpty => block is { Start: < 0 };

    /// <summary>Starts a page; it takes all text until <see cref="ClosePage"/>.</summary>
    public void OpenPage(int number, double width, double height) => page = (number, width, height, -1);

    public void ClosePage()
    {
        var (number, width, height, start) = page!.Value;
        Pages.Add(new DraftPage(number, width, height, start < 0 ? raw.Length : start, raw.Length));
        page = null;
    }

    /// <summary>Starts a block. The separator parts it from what stands before, and is written only if text follows.</summary>
    public void OpenBlock(PageMapBlockKind kind, string? path = null, string separator = "\n\n")
    {
        CloseBlock();
        block = (kind, path, separator, -1);
    }

    public void CloseBlock()
    {
        if (block is { Start: >= 0 } open)
        {
            Blocks.Add(new DraftBlock(open.Kind, open.Path, open.Start, raw.Length));
        }
        block = null;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || IsOverfull)
        {
            return;
        }
        if (raw.Length + (long)text.Length > maxCharacters)
        {
            IsOverfull = true;
            return;
        }
        if (block is { Start: < 0 } open)
        {
            if (raw.Length > 0)
            {
                raw.Append(open.Separator);
            }
            block = open with { Start = raw.Length };
        }
        if (page is { Start: < 0 } first)
        {
            page = first with { Start = raw.Length };
        }
        raw.Append(text);
    }

    /// <summary>Appends a word and remembers its box.</summary>
    public void AppendWord(string word, int pageNumber, PageMapBox box, int? confidence = null)
    {
        Append(word);
        if (!IsOverfull && word.Length > 0)
        {
            Words.Add(new DraftWord(raw.Length - word.Length, raw.Length, pageNumber, box, confidence));
        }
    }

    /// <summary>Appends a whole block.</summary>
    public void AddBlock(PageMapBlockKind kind, ReadOnlySpan<char> text, string? path = null, string separator = "\n\n")
    {
        OpenBlock(kind, path, separator);
        Append(text);
        CloseBlock();
    }
}

internal readonly record struct DraftBlock(PageMapBlockKind Kind, string? Path, int Start, int End);

internal readonly record struct DraftPage(int Number, double Width, double Height, int Start, int End);

internal readonly record struct DraftWord(int Start, int End, int Page, PageMapBox Box, int? Confidence);
