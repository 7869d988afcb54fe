using System.Text;

namespace Skein.Evaluation.Identity;

/// <summary>Rows of CSV (RFC 4180), one at a time, with the line on which each begins. Cells are trimmed unless they were quoted.</summary>
internal sealed class CommaRows(TextReader input)
{
    private readonly StringBuilder _cell = new();
    private int _line = 1;

    /// <summary>The line, from 1, on which the row read last begins.</summary>
    public int Line { get; private set; }

    /// <summary>The cells of the next row that is not empty; null at the end. A quotation that is never closed runs to the end.</summary>
    public string[]? Read()
    {
        var cells = new List<string>();
        while (input.Peek() is '\r' or '\n')
        {
            _line += input.Read() == '\n' ? 1 : 0;
        }

        if (input.Peek() < 0)
        {
            return null;
        }

        Line = _line;
        int end;
        do
        {
            cells.Add(Cell(out end));
        }
        while (end == ',');
        return [.. cells];
    }

    private string Cell(out int end)
    {
        _cell.Clear();
        var (isQuoted, wasQuoted) = (false, false);
        for (end = input.Read(); end >= 0; end = input.Read())
        {
            _line += end == '\n' ? 1 : 0;
            if (end == '"' && (isQuoted || _cell.Length == 0))
            {
                // Two quotation marks within a quotation are one.
                if (isQuoted && input.Peek() == '"')
                {
                    _cell.Append((char)input.Read());
                    continue;
                }

                (isQuoted, wasQuoted) = (!isQuoted, true);
            }
            else if (!isQuoted && (end is ',' or '\n'))
            {
                break;
            }
            else
            {
                _cell.Append((char)end);
            }
        }

        var text = _cell.ToString().TrimEnd('\r');
        return wasQuoted ? text : text.Trim();
    }
}
