using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Skein.Text.Hashing;

namespace Skein.Storage.Log;

/// <summary>What a link of the chain says, without its payload and without its own hash.</summary>
/// <param name="Sequence">Its place in the log.</param>
/// <param name="Kind">The kind of the event.</param>
/// <param name="RecordedOn">When it was recorded, in milliseconds since 1970 UTC.</param>
/// <param name="Author">Who recorded it, as written.</param>
/// <param name="Commitment">The commitment to the payload.</param>
/// <param name="Previous">The hash of the link before; all zeros for the first.</param>
public readonly record struct ChainLink(
    long Sequence,
    string Kind,
    long RecordedOn,
    string Author,
    ContentHash Commitment,
    ContentHash Previous);

/// <summary>
/// The arithmetic of the hash chain, the same for every provider. A commitment hides the payload behind a random salt, so that whoever
/// holds the chain alone cannot test guesses at an erased payload.
/// </summary>
public static class Chain
{
    /// <summary>The size of a salt in bytes. Salts of another size are refused: a byte could else move between salt and payload unseen.</summary>
    public const int SaltSize = 32;

    /// <summary>A fresh random salt.</summary>
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(SaltSize);

    /// <summary>SHA-256 over the salt and the payload.</summary>
    /// <param name="salt">Exactly <see cref="SaltSize"/> bytes.</param>
    /// <param name="payload">The event as written.</param>
    /// <exception cref="ArgumentException">The salt has another size.</exception>
    public static ContentHash Commit(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> payload)
    {
        if (salt.Length != SaltSize)
        {
            throw new ArgumentException($"A salt has {SaltSize} bytes.", nameof(salt));
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(salt);
        hash.AppendData(payload);
        return Finish(hash);
    }

    /// <summary>
    /// SHA-256 over the link: sequence and time as eight bytes big-endian, kind and author as UTF-8 after their length in four bytes
    /// big-endian, then the commitment and the previous hash. Lengths keep two different links from having one encoding.
    /// </summary>
    /// <param name="link">The link.</param>
    public static ContentHash HashOf(ChainLink link)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, link.Sequence);
        Append(hash, link.Kind);
        Append(hash, link.RecordedOn);
        Append(hash, link.Author);
        hash.AppendData(link.Commitment.ToBytes());
        hash.AppendData(link.Previous.ToBytes());
        return Finish(hash);
    }

    private static void Append(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }

    private static void Append(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, bytes.Length);
        hash.AppendData(length);
        hash.AppendData(bytes);
    }

    private static ContentHash Finish(IncrementalHash hash)
    {
        Span<byte> digest = stackalloc byte[ContentHash.Size];
        hash.GetHashAndReset(digest);
        return ContentHash.FromDigest(digest);
    }
}
