using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Skein.Graph.Edges;

/// <summary>
/// Writes a list of edges as <see cref="EdgeListFile"/> reads it: a comment with the number of vertices and of edges, then <c>u v</c> a line.
/// Holds a buffer and no edge, so that a list may be longer than memory. One thread uses it.
/// </summary>
public sealed class EdgeListWriter : IDisposable
{
    // Two numbers of ten digits, a space and a line feed.
    private const int LongestLine = 22;

    private readonly Stream _stream;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _held;

    /// <summary>Begins a list.</summary>
    /// <param name="stream">Where to; stays open.</param>
    /// <param name="vertexCount">How many vertices there are, those without an edge included.</param>
    /// <param name="edgeCount">How many edges are to follow.</param>
    public EdgeListWriter(Stream stream, int vertexCount, long edgeCount)
    {
        ArgumentNullException.ThrowIfNull(stream);
        _stream = stream;
        _held = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"# nodes {vertexCount} edges {edgeCount}\n"), _buffer);
    }

    /// <summary>Writes an edge.</summary>
    /// <param name="from">Its first end.</param>
    /// <param name="to">Its second end.</param>
    public void Add(int from, int to)
    {
        if (_buffer.Length - _held < LongestLine)
        {
            Flush();
        }

        Put(from, (byte)' ');
        Put(to, (byte)'\n');
    }

    /// <summary>Writes what is still held.</summary>
    public void Dispose() => Flush();

    private void Put(int number, byte after)
    {
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_held), out var written);
        _held += written;
        _buffer[_held++] = after;
    }

    private void Flush()
    {
        _stream.Write(_buffer, 0, _held);
        _held = 0;
    }
}
