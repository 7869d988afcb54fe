using System.Globalization;

namespace Skein.Exchange.Briefs.Pdf;

/// <summary>
/// The pages of a printed brief. Lines fill a page from above and the notes that they mark from below; where both do not fit, a line goes over
/// to the next page with its notes, and notes longer than a page go on over as many pages as they need.
/// </summary>
internal sealed class PdfPages(PdfPen pen, string foot)
{
    private const double Left = 68;
    private const double Top = 64;
    private const double Bottom = 778;
    private const double FootLine = 806;
    private const double Rule = 10;
    private readonly PdfType _noteType = pen.Type(8, 10.6);
    private readonly PdfType _footType = pen.Type(7.5, 10);
    private readonly PdfType _markType = pen.Type(6.5, 8);
    private readonly List<PdfPage> _pages = [];
    private readonly List<string> _notes = [];
    private readonly Queue<string> _waiting = new();
    private PdfPage? _page;
    private double _y;

    /// <summary>The width of a line.</summary>
    public const double Width = 460;

    private double NotesHeight => _notes.Count == 0 ? 0 : (_notes.Count * _noteType.Leading) + Rule;

    /// <summary>The width that the marks of some notes take behind a line.</summary>
    public double WidthOfMarks(IReadOnlyList<int> notes) => notes.Count == 0 ? 0 : PdfPen.WidthOf(Marks(notes), _markType) + 1;

    /// <summary>Leaves room before what follows, unless a page has just begun.</summary>
    public void Leave(double room) => _y += _page is null || _y <= Top ? 0 : room;

    /// <summary>Goes to a new page unless this much room is left on the present one.</summary>
    public void Keep(double room)
    {
        if (_page is not null && _y + room > Bottom - NotesHeight)
        {
            Turn();
        }
    }

    /// <summary>Writes a line, the marks behind it, and below on the page the notes that are marked here first.</summary>
    public void Write(string line, PdfType type, double indent, IReadOnlyList<int> marks, IReadOnlyList<BriefNote> notes)
    {
        List<string> lines = [.. notes.SelectMany(LinesOf)];
        var needed = type.Leading + (lines.Count == 0 ? 0 : (lines.Count * _noteType.Leading) + (_notes.Count == 0 ? Rule : 0));
        if (_page is null || (_y + needed > Bottom - NotesHeight && _y > Top))
        {
            Turn();
        }

        _y += type.Leading;
        PdfPen.Draw(_page!, line, type, Left + indent, _y);
        if (marks.Count > 0)
        {
            PdfPen.Draw(_page!, Marks(marks), _markType, Left + indent + PdfPen.WidthOf(line, type) + 1, _y - (type.Size * 0.35));
        }

        lines.ForEach(_waiting.Enqueue);
        Settle();
    }

    /// <summary>Writes what is left of the notes, and the numbers of the pages.</summary>
    /// <returns>The pages; one at least.</returns>
    public IReadOnlyList<PdfPage> Finish()
    {
        if (_page is null)
        {
            Turn();
        }

        while (_waiting.Count > 0)
        {
            Turn();
        }

        Close();
        for (var at = 0; at < _pages.Count; at++)
        {
            var number = string.Create(CultureInfo.InvariantCulture, $"{at + 1} / {_pages.Count}");
            PdfPen.Draw(_pages[at], PdfPen.Lines(foot, _footType, Width - 60)[0], _footType, Left, FootLine);
            PdfPen.Draw(_pages[at], number, _footType, Left + Width - PdfPen.WidthOf(number, _footType), FootLine);
        }

        return _pages;
    }

    private static string Marks(IReadOnlyList<int> notes) => string.Join(", ", notes.Select(note => note.ToString(CultureInfo.InvariantCulture)));

    private IEnumerable<string> LinesOf(BriefNote note) => PdfPen.Lines(
        string.Create(CultureInfo.InvariantCulture, $"{note.Number}  {(note.Quote is null ? "" : note.Quote + " ")}{note.Where}"), _noteType, Width);

    // Notes take what room the lines leave; the rest waits for the next page.
    private void Settle()
    {
        while (_waiting.Count > 0 && _y + NotesHeight + _noteType.Leading + (_notes.Count == 0 ? Rule : 0) <= Bottom)
        {
            _notes.Add(_waiting.Dequeue());
        }
    }

    private void Turn()
    {
        Close();
        _page = new PdfPage();
        _pages.Add(_page);
        _y = Top;
        Settle();
    }

    private void Close()
    {
        if (_page is null || _notes.Count == 0)
        {
            return;
        }

        var y = Bottom - (_notes.Count * _noteType.Leading);
        _page.Rule(Left, Left + 90, y - 4);
        foreach (var line in _notes)
        {
            y += _noteType.Leading;
            PdfPen.Draw(_page, line, _noteType, Left, y);
        }

        _notes.Clear();
    }
}
