using Skein.Casework.Cases;
using Skein.Model;

namespace Skein.Casework.Reading;

/// <summary>The bytes of an original that the case keeps.</summary>
internal static class KeptBytes
{
    /// <summary>Reads them.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="document">The document.</param>
    /// <param name="mediaType">What it has to be.</param>
    /// <param name="most">The most bytes.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The bytes; null where the case keeps no such original, or a longer one.</returns>
    public static async Task<byte[]?> ReadAsync(CaseSession session, DocumentId document, string mediaType, long most, CancellationToken cancellation)
    {
        using var reader = session.Store.OpenReader();
        if (reader.Find(document)?.Value is not { } found || found.MediaType != mediaType || found.Length > most)
        {
            return null;
        }

        using var original = session.Store.Originals.Open(found.Bytes);
        if (original is null)
        {
            return null;
        }

        var bytes = new byte[found.Length];
        await original.ReadExactlyAsync(bytes, cancellation).ConfigureAwait(false);
        return bytes;
    }
}
