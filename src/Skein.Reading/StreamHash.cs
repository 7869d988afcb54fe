using System.Buffers;
using System.Security.Cryptography;
using Skein.Text.Hashing;

namespace Skein.Reading;

/// <summary>Hashes a stream in constant memory up to a bound.</summary>
internal static class StreamHash
{
    /// <summary>
    /// The hash and how many bytes it covers, or null where there are more than the bound; a stream that says so by its length is not read at all.
    /// </summary>
    public static async Task<(ContentHash Hash, long Length)?> OfAsync(Stream stream, long bound, CancellationToken cancellation)
    {
        if (stream.CanSeek && stream.Length - stream.Position > bound)
        {
            return null;
        }
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(1 << 17);
        try
        {
            var total = 0L;
            int read;
            while ((read = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false)) > 0)
            {
                total += read;
                if (total > bound)
                {
                    return null;
                }
                hash.AppendData(buffer, 0, read);
            }
            return (ContentHash.FromDigest(hash.GetHashAndReset()), total);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
