using System.Buffers.Text;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Skein.Graph.Edges;

/// <summary>
/// Files of edges as text: one edge a line, <c>u v [weight [probability]]</c> with vertices numbered from 0, parted by spaces, tabs, commas
/// or semicolons; lines that begin with <c>#</c> are comments. A comment <c># nodes N</c> says how many vertices there are, so that those
/// without an edge count too. A file compressed with gzip is known by its first bytes.
/// </summary>
public static class EdgeListFile
{
    private const int MostFaults = 20;
    private const int LongestLine = 4096;

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it lies.</param>
    /// <exception cref="IOException">The file cannot be opened or read.</exception>
    public static EdgeListReading Read(string path)
    {
        using var file = File.OpenRead(path);
        return Read(file);
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream; it can seek if it is compressed.</param>
    /// <exception cref="InvalidDataException">The stream is compressed and broken.</exception>
    public static EdgeListReading Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanSeek || !IsGzip(stream))
        {
            return ReadLines(stream);
        }

        using var unpacked = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        return ReadLines(unpacked);
    }

    private static bool IsGzip(Stream stream)
    {
        var start = stream.Position;
        var isGzip = stream.ReadByte() == 0x1F && stream.ReadByte() == 0x8B;
        stream.Position = start;
        return isGzip;
    }

    private static EdgeListReading ReadLines(Stream stream)
    {
        var reader = new LineReader();
        var buffer = new byte[1 << 16];
        var held = 0;
        while (true)
        {
            var read = stream.Read(buffer, held, buffer.Length - held);
            held += read;
            var start = 0;
            while (buffer.AsSpan(start, held - start).IndexOf((byte)'\n') is >= 0 and var length)
            {
                reader.Take(buffer.AsSpan(start, length));
                start += length + 1;
            }

            if (read == 0)
            {
                reader.Take(buffer.AsSpan(start, held - start));
                return reader.Finish();
            }

            if (held - start > LongestLine)
            {
                reader.TakeTooLong();
                return reader.Finish();
            }

            buffer.AsSpan(start, held - start).CopyTo(buffer);
            held -= start;
        }
    }

    private sealed class LineReader
    {
        private readonly List<EdgeListFault> _faults = [];
        private EdgeListBuilder _edges = new();
        private int _announced = int.MaxValue;
        private int _line;

        public void Take(ReadOnlySpan<byte> line)
        {
            _line++;
            line = line.Trim(" \t\r\uFEFF"u8);
            if (line.Length == 0 || line[0] == (byte)'#')
            {
                TakeComment(line);
                return;
            }

            var (weight, probability) = (1.0, 1.0);
            if (!(TakeVertex(ref line, out var from) && TakeVertex(ref line, out var to)
                && (line.Length == 0 || TakeNumber(ref line, out weight))
                && (line.Length == 0 || TakeNumber(ref line, out probability)) && line.Length == 0))
            {
                Report("SK-GRA-001", "The line does not read 'u v [weight [probability]]' with two whole vertex numbers; mend it or mark it as a comment with #.");
            }
            else if (EdgeFaults.Of(from, to, weight, probability, _announced) is { } fault)
            {
                Report(fault.Code, fault.Sentence);
            }
            else
            {
                _edges.Add(from, to, weight, probability);
            }
        }

        public void TakeTooLong()
        {
            _line++;
            var limit = LongestLine.ToString(CultureInfo.InvariantCulture);
            Report("SK-GRA-006", $"The line is longer than {limit} bytes; the file is probably not a list of edges.");
        }

        public EdgeListReading Finish() =>
            _faults.Count > 0 ? new EdgeListReading.Faulty(_faults) : new EdgeListReading.Read(_edges.ToEdgeList());

        private void TakeComment(ReadOnlySpan<byte> line)
        {
            var words = Encoding.UTF8.GetString(line[..Math.Min(line.Length, 100)]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (_edges.Count == 0 && words is ["#", "nodes", var count, ..] && int.TryParse(count, CultureInfo.InvariantCulture, out var nodes) && nodes >= 0)
            {
                _announced = nodes;
                _edges = new EdgeListBuilder(nodes);
            }
        }

        private void Report(string code, string sentence)
        {
            if (_faults.Count < MostFaults)
            {
                _faults.Add(new EdgeListFault(_line, code, sentence));
            }
        }

        private static bool TakeVertex(ref ReadOnlySpan<byte> line, out int vertex) =>
            Utf8Parser.TryParse(line, out vertex, out var used) && Skip(ref line, used);

        private static bool TakeNumber(ref ReadOnlySpan<byte> line, out double number) =>
            Utf8Parser.TryParse(line, out number, out var used) && Skip(ref line, used);

        // What follows a number is the end or something that parts it from the next.
        private static bool Skip(ref ReadOnlySpan<byte> line, int used)
        {
            var rest = line[used..].TrimStart(" \t,;"u8);
            var isParted = rest.Length == 0 || rest.Length < line.Length - used;
            line = rest;
            return isParted;
        }
    }
}
