using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Skein.Text.Hashing;

/// <summary>
/// The SHA-256 of some content: two contents with one hash are taken to be the same. Ordered as its hexadecimal form.
/// The default value is 32 zero bytes, which no known content has.
/// </summary>
public readonly record struct ContentHash : IComparable<ContentHash>
{
    /// <summary>The size of a hash in bytes.</summary>
    public const int Size = 32;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    private readonly ulong _first;
    private readonly ulong _second;
    private readonly ulong _third;
    private readonly ulong _fourth;

    private ContentHash(ReadOnlySpan<byte> digest)
    {
        _first = BinaryPrimitives.ReadUInt64BigEndian(digest);
        _second = BinaryPrimitives.ReadUInt64BigEndian(digest[8..]);
        _third = BinaryPrimitives.ReadUInt64BigEndian(digest[16..]);
        _fourth = BinaryPrimitives.ReadUInt64BigEndian(digest[24..]);
    }

    /// <summary>Hashes the bytes.</summary>
    public static ContentHash OfBytes(ReadOnlySpan<byte> bytes)
    {
        Span<byte> digest = stackalloc byte[Size];
        SHA256.HashData(bytes, digest);
        return new ContentHash(digest);
    }

    /// <summary>
    /// Hashes the UTF-8 form of the text, without a byte order mark. An unpaired surrogate has no such form and counts
    /// as U+FFFD; text that went through <see cref="Normalization.TextNormalizer"/> has none.
    /// </summary>
    public static ContentHash OfText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var encoder = Encoding.UTF8.GetEncoder();
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        var rest = text.AsSpan();
        bool completed;
        do
        {
            encoder.Convert(rest, buffer, flush: true, out var chars, out var bytes, out completed);
            hash.AppendData(buffer, 0, bytes);
            rest = rest[chars..];
        }
        while (!completed);
        ArrayPool<byte>.Shared.Return(buffer);
        Span<byte> digest = stackalloc byte[Size];
        hash.GetHashAndReset(digest);
        return new ContentHash(digest);
    }

    /// <summary>Hashes what is left of the stream, in constant memory.</summary>
    public static async Task<ContentHash> OfStreamAsync(Stream stream, CancellationToken cancellationToken = default) =>
        new(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false));

    /// <summary>Takes over a digest that was computed elsewhere.</summary>
    /// <exception cref="ArgumentException">The digest has not exactly <see cref="Size"/> bytes.</exception>
    public static ContentHash FromDigest(ReadOnlySpan<byte> digest) =>
        digest.Length == Size ? new ContentHash(digest) : throw new ArgumentException($"A digest has {Size} bytes.", nameof(digest));

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <exception cref="FormatException">The text is not 64 lower-case hexadecimal digits.</exception>
    public static ContentHash Parse(string text) =>
        TryParse(text, out var hash) ? hash : throw new FormatException("A content hash is 64 lower-case hexadecimal digits.");

    /// <summary>
    /// Reads the form that <see cref="ToString"/> writes; upper-case digits are refused, so that a hash has one spelling.
    /// </summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ContentHash hash)
    {
        hash = default;
        if (text is not { Length: Size * 2 } || text.AsSpan().ContainsAnyExcept(Digits))
        {
            return false;
        }

        hash = new ContentHash(Convert.FromHexString(text));
        return true;
    }

    /// <summary>The 32 bytes of the digest.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        Write(bytes);
        return bytes;
    }

    /// <summary>The 64 lower-case hexadecimal digits.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        Write(bytes);
        return Convert.ToHexStringLower(bytes);
    }

    /// <inheritdoc/>
    public int CompareTo(ContentHash other) =>
        (_first, _second, _third, _fourth).CompareTo((other._first, other._second, other._third, other._fourth));

    /// <summary>Whether the left one comes first.</summary>
    public static bool operator <(ContentHash left, ContentHash right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one comes first or both are equal.</summary>
    public static bool operator <=(ContentHash left, ContentHash right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one comes last.</summary>
    public static bool operator >(ContentHash left, ContentHash right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one comes last or both are equal.</summary>
    public static bool operator >=(ContentHash left, ContentHash right) => left.CompareTo(right) >= 0;

    private void Write(Span<byte> bytes)
    {
        BinaryPrimitives.WriteUInt64BigEndian(bytes, _first);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], _second);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[16..], _third);
        BinaryPrimitives.WriteUInt64BigEndian(bytes[24..], _fourth);
    }
}
