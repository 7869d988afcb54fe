using System.Text;

namespace Skein.Places.GeoNames;

/// <summary>Lines of a text file with their numbers; a line beyond 64,000 characters is cut, so that a file without line ends takes no memory.</summary>
internal sealed class BoundedLines(Stream stream) : IDisposable
{
    private const int Longest = 64_000;
    private readonly StreamReader _reader = new(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16);
    private readonly char[] _block = new char[1 << 15];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _end;

    /// <summary>The number of the line that was read last, from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The next line without its end; null at the end of the file.</summary>
    public string? Next()
    {
        _line.Clear();
        for (var any = false; ; any = true)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, _reader.Read(_block));
                if (_end == 0)
                {
                    return any ? Done() : null;
                }
            }

            var rest = _block.AsSpan(_at.._end);
            var length = rest.IndexOf('\n');
            var part = length < 0 ? rest : rest[..length];
            _line.Append(part[..Math.Min(part.Length, Math.Max(0, Longest - _line.Length))]);
            _at += length < 0 ? rest.Length : length + 1;
            if (length >= 0)
            {
                return Done();
            }
        }
    }

    public void Dispose() => _reader.Dispose();

    private string Done()
    {
        Number++;
        return _line.Length > 0 && _line[^1] == '\r' ? _line.ToString(0, _line.Length - 1) : _line.ToString();
    }
}
