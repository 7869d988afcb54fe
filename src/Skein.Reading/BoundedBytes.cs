using System.Buffers;

namespace Skein.Reading;

/// <summary>Reads a stream into memory up to a bound.</summary>
internal static class BoundedBytes
{
    /// <summary>
    /// All bytes of a stream, or null where there are more than the bound; a stream that knows its length is then not read at all.
    /// </summary>
    public static async Task<byte[]?> ReadAsync(Stream stream, long bound, CancellationToken cancellation)
    {
        if (stream.CanSeek)
        {
            var length = stream.Length - stream.Position;
            if (length > bound)
            {
                return null;
            }
        }
        using var kept = new MemoryStream();
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        try
        {
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                if (kept.Length + read > bound)
                {
                    return null;
                }
                kept.Write(buffer, 0, read);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
        return kept.ToArray();
    }
}
