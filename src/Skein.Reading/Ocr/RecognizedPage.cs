using System.Globalization;
using Skein.Model.Documents;
using Skein.Reading.Drafts;
using Skein.Reading.Pdf;

namespace Skein.Reading.Ocr;

/// <summary>
/// Writes the table that tesseract prints for one page into a draft: a row for each word with its place in block, paragraph and line.
/// </summary>
internal sealed class RecognizedPage
{
    private const int Columns = 12;
    private const string PageLevel = "1";
    private const string WordLevel = "5";

    private readonly Draft draft;
    private readonly LayoutPage page;
    private double pointsPerPixel = 1;
    private (string Block, string Paragraph) paragraph = ("", "");
    private string line = "";
    private bool lastEndsWithHyphen;

    public RecognizedPage(Draft draft, LayoutPage page)
    {
        this.draft = draft;
        this.page = page;
        draft.OpenPage(page.Number, page.Width, page.Height);
    }

    public void Take(string row)
    {
        var cells = row.Split('\t', Columns);
        if (cells.Length < Columns)
        {
            return;
        }
        if (cells[0] == PageLevel && Number(cells[8]) > 0)
        {
            pointsPerPixel = page.Width / Number(cells[8]);
        }
        var word = cells[11].Trim();
        if (cells[0] != WordLevel || word.Length == 0)
        {
            return;
        }
        if ((cells[2], cells[3]) != paragraph)
        {
            draft.OpenBlock(PageMapBlockKind.Paragraph);
        }
        else
        {
            draft.Append(cells[4] != line && lastEndsWithHyphen ? "\n" : " ");
        }
        paragraph = (cells[2], cells[3]);
        line = cells[4];
        lastEndsWithHyphen = word is [.., var before, '-'] && char.IsLetter(before);
        var box = new PageMapBox(Points(cells[6]), Points(cells[7]), Points(cells[8]), Points(cells[9]));
        draft.AppendWord(word, page.Number, box, (int)Math.Clamp(Math.Floor(Number(cells[10])), 0, 100));
    }

    public void Close()
    {
        draft.CloseBlock();
        draft.ClosePage();
    }

    private double Points(string pixels) => Math.Round(Number(pixels) * pointsPerPixel, 1, MidpointRounding.AwayFromZero);

    private static double Number(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
