using System.Text;

namespace Skein.Casework.Matching.Lists;

/// <summary>
/// Rows of a CSV text (RFC 4180), read one after the other: quotation with doubled quotes, line ends of any kind, empty rows passed over. What
/// parts the cells is what the first row has most of: a comma, a semicolon or a tab.
/// </summary>
internal sealed class CsvRows(TextReader text)
{
    // A cell of a list of names is short; more is a quote that was never closed.
    private const int LongestCell = 100_000;

    private const string Separators = ",;\t";

    private char _separator = ',';
    private bool _isFirst = true;

    /// <summary>True when a quotation was not closed: the row in which it began is <see cref="Row"/>, and the rest cannot be read.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The number of the row that was read last, as a spreadsheet counts: the first is 1.</summary>
    public int Row { get; private set; }

    /// <summary>The next row; null at the end or where it is broken.</summary>
    public List<string>? Next()
    {
        while (!IsBroken && text.Peek() >= 0)
        {
            Row++;
            if (_isFirst)
            {
                return First();
            }

            var cells = Cells();
            if (IsBroken)
            {
                return null;
            }

            if (cells.Exists(cell => cell.Length > 0))
            {
                return cells;
            }
        }

        return null;
    }

    // Headings hold no separator between quotes that would mislead, so the line can be looked at before it is cut.
    private List<string>? First()
    {
        _isFirst = false;
        var line = text.ReadLine() ?? "";
        _separator = Separators.MaxBy(sign => line.Count(letter => letter == sign));
        var headings = new CsvRows(new StringReader(line)) { _isFirst = false, _separator = _separator };
        var cells = headings.Cells();
        IsBroken = headings.IsBroken;
        return IsBroken ? null : cells;
    }

    private List<string> Cells()
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        while (true)
        {
            var read = text.Read();
            if (read < 0 || cell.Length > LongestCell)
            {
                IsBroken = isQuoted;
                break;
            }

            var letter = (char)read;
            if (isQuoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (text.Peek() == '"')
                {
                    cell.Append((char)text.Read());
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (letter == '"' && cell.ToString().AsSpan().Trim().IsEmpty)
            {
                cell.Clear();
                isQuoted = true;
            }
            else if (letter == _separator)
            {
                Take();
            }
            else if (letter is '\r' or '\n')
            {
                if (letter == '\r' && text.Peek() == '\n')
                {
                    text.Read();
                }

                break;
            }
            else
            {
                cell.Append(letter);
            }
        }

        Take();
        return cells;

        void Take()
        {
            cells.Add(cell.ToString().Trim());
            cell.Clear();
        }
    }
}
