using Skein.Model.Documents;
using Skein.Reading.Drafts;

namespace Skein.Reading.Pdf;

/// <summary>Writes laid-out lines into a draft as paragraphs, word by word with their boxes.</summary>
/// <remarks>
/// Inside a paragraph a line end is written as a space, and after a hyphen as a line break, which is what the normalizer joins words over.
/// A paragraph that stops in mid-sentence goes on in the next column or page where that starts in lower case.
/// </remarks>
internal sealed class LayoutParagraphs(Draft draft, double usualHeight)
{
    private LayoutLine? last;
    private bool isOpen;
    private PageMapBlockKind kind;

    public void Add(LayoutPage page)
    {
        draft.OpenPage(page.Number, page.Width, page.Height);
        foreach (var block in page.Blocks)
        {
            var lines = block.Lines.Where(static line => line.Words.Count > 0).ToList();
            var breaks = new ParagraphBreaks(lines);
            for (var i = 0; i < lines.Count; i++)
            {
                AddLine(lines[i], page.Number, starts: i == 0 ? !Continues(lines[i]) : breaks.StartsAt(i));
            }
        }
        draft.ClosePage();
    }

    public void Finish() => draft.CloseBlock();

    private void AddLine(LayoutLine line, int page, bool starts)
    {
        if (starts || !isOpen)
        {
            kind = KindOf(line);
            draft.OpenBlock(kind);
            isOpen = true;
        }
        else
        {
            draft.Append(EndsWithHyphen(last!) ? "\n" : " ");
        }
        for (var i = 0; i < line.Words.Count; i++)
        {
            if (i > 0)
            {
                draft.Append(" ");
            }
            var word = line.Words[i];
            draft.AppendWord(word.Text, page, new PageMapBox(Round(word.X), Round(word.Y), Round(word.Width), Round(word.Height)));
        }
        last = line;
    }

    private bool Continues(LayoutLine next) =>
        last is not null && kind != PageMapBlockKind.Heading
        && Math.Abs(next.Height - last.Height) < 0.15 * last.Height
        && char.IsLower(next.Words[0].Text[0])
        && (EndsWithHyphen(last) || !ParagraphBreaks.EndsSentence(last));

    private PageMapBlockKind KindOf(LayoutLine line) => line.Words[0].Text[0] switch
    {
        '•' or '‣' or '▪' or '●' or '◦' or '\uF0B7' => PageMapBlockKind.ListItem,
        _ => line.Height > 1.15 * usualHeight && line.Text.Length < 200 ? PageMapBlockKind.Heading : PageMapBlockKind.Paragraph,
    };

    private static bool EndsWithHyphen(LayoutLine line) =>
        line.Words[^1].Text is [.., var before, '-' or '\u2010' or '\u00AD'] && char.IsLetterOrDigit(before);

    private static double Round(double points) => Math.Round(points, 1, MidpointRounding.AwayFromZero);
}
