using Skein.Text.Hashing;

namespace Skein.Storage;

/// <summary>The original bytes of documents, under the hash of their content. Writing the same bytes twice keeps one copy.</summary>
public interface IOriginalStore
{
    /// <summary>Keeps the bytes; they are on the disk when the call returns.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>Their hash.</returns>
    ContentHash Put(ReadOnlySpan<byte> bytes);

    /// <summary>Opens the bytes for reading, or gives null when there are none under that hash.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    Stream? Open(ContentHash hash);

    /// <summary>True when bytes are kept under the hash.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    bool Contains(ContentHash hash);
}
