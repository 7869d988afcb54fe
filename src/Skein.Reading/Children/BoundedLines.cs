using System.Text;

namespace Skein.Reading.Children;

/// <summary>Cuts the output of a child into lines while it comes, and stops at the first line or byte too many.</summary>
internal sealed class BoundedLines(long maxBytes, Action<string> take)
{
    private const int LongestLine = 1 << 20;

    /// <summary>Reads to the end.</summary>
    /// <returns>False where the bound was reached; the rest was not read.</returns>
    public async Task<bool> ReadAsync(Stream output, CancellationToken cancellation)
    {
        var bytes = new byte[32_768];
        var chars = new char[32_768];
        var decoder = Encoding.UTF8.GetDecoder();
        var line = new StringBuilder();
        var total = 0L;
        int read;
        while ((read = await output.ReadAsync(bytes, cancellation).ConfigureAwait(false)) > 0)
        {
            total += read;
            var rest = new ReadOnlyMemory<char>(chars, 0, decoder.GetChars(bytes.AsSpan(0, read), chars, flush: false));
            for (var end = rest.Span.IndexOf('\n'); end >= 0; end = rest.Span.IndexOf('\n'))
            {
                line.Append(rest.Span[..end]);
                take(line.ToString());
                line.Clear();
                rest = rest[(end + 1)..];
            }
            line.Append(rest.Span);
            if (total > maxBytes || line.Length > LongestLine)
            {
                return false;
            }
        }
        if (line.Length > 0)
        {
            take(line.ToString());
        }
        return true;
    }
}
