using System.Text;

namespace Skein.Evaluation.Names;

/// <summary>Comma-separated rows with a header (RFC 4180), read one after the other; a cell in quotation marks may span lines.</summary>
internal sealed class CsvTable
{
    private readonly TextReader _reader;
    private readonly string[] _header;
    private readonly StringBuilder _cell = new();
    private int _line = 1;

    public CsvTable(TextReader reader)
    {
        _reader = reader;
        _header = Row() ?? [];
        if (_header.Length > 0)
        {
            _header[0] = _header[0].TrimStart('\uFEFF');
        }
    }

    /// <summary>The position of a column; -1 where there is none.</summary>
    public int Column(string name) => Array.IndexOf(_header, name);

    /// <summary>The next row that is not blank, with the line that it begins on; null at the end.</summary>
    public (int Line, string[] Cells)? Next()
    {
        while (true)
        {
            var line = _line;
            if (Row() is not { } cells)
            {
                return null;
            }

            if (cells.Length > 1 || cells[0].Length > 0)
            {
                return (line, cells);
            }
        }
    }

    public bool Fits(string[] cells) => cells.Length == _header.Length;

    private string[]? Row()
    {
        if (_reader.Peek() < 0)
        {
            return null;
        }

        var cells = new List<string>();
        var isQuoted = false;
        while (true)
        {
            var c = _reader.Read();
            if (c == '\n')
            {
                _line++;
            }

            if (isQuoted && c >= 0)
            {
                if (c == '"' && _reader.Peek() == '"')
                {
                    _reader.Read();
                    _cell.Append('"');
                }
                else if (c == '"')
                {
                    isQuoted = false;
                }
                else
                {
                    _cell.Append((char)c);
                }
            }
            else if (c == '"' && _cell.Length == 0)
            {
                isQuoted = true;
            }
            else if (c is ',' or '\n' or < 0)
            {
                cells.Add(_cell.ToString());
                _cell.Clear();
                if (c != ',')
                {
                    return [.. cells];
                }
            }
            else if (c != '\r' || _reader.Peek() is not ('\n' or < 0))
            {
                _cell.Append((char)c);
            }
        }
    }
}
