using System.Buffers.Binary;

namespace Skein.Text.NearCopies;

/// <summary>
/// A sketch of a text's runs of words in 512 bytes, from which the overlap of two texts is estimated without them.
/// Equal when all values are. Immutable. See <see cref="MinHash"/>.
/// </summary>
public sealed class MinHashSignature : IEquatable<MinHashSignature>
{
    /// <summary>The number of values.</summary>
    public const int Size = 128;

    private readonly uint[] _values;

    internal MinHashSignature(uint[] values) => _values = values;

    /// <summary>Whether the text had no words; such a signature is similar to none.</summary>
    public bool IsEmpty => !_values.AsSpan().ContainsAnyExcept(uint.MaxValue);

    internal ReadOnlySpan<uint> Values => _values;

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <exception cref="ArgumentException">The length is not 512 bytes.</exception>
    public static MinHashSignature FromBytes(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Size * sizeof(uint))
        {
            throw new ArgumentException($"A signature has {Size * sizeof(uint)} bytes.", nameof(bytes));
        }

        var values = new uint[Size];
        for (var i = 0; i < Size; i++)
        {
            values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        }

        return new MinHashSignature(values);
    }

    /// <summary>The values as 512 bytes, little-endian on every machine.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size * sizeof(uint)];
        for (var i = 0; i < Size; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _values[i]);
        }

        return bytes;
    }

    /// <summary>
    /// The estimated share of runs of five words that both texts have, of all that either has; 0 to 1. The standard error is
    /// at most 0.045. 0 when either is empty.
    /// </summary>
    public double Similarity(MinHashSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (IsEmpty || other.IsEmpty)
        {
            return 0;
        }

        var equal = 0;
        for (var i = 0; i < Size; i++)
        {
            equal += _values[i] == other._values[i] ? 1 : 0;
        }

        return (double)equal / Size;
    }

    /// <inheritdoc/>
    public bool Equals(MinHashSignature? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MinHashSignature);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_values[0], _values[1], _values[2], _values[3]);
}
