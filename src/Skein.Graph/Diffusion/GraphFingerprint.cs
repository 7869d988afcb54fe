using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Skein.Graph.Diffusion;

/// <summary>
/// Which graph a run was made on. Two graphs with the same vertices, edges, direction, weights and probabilities have the same fingerprint,
/// however their lists were ordered and on whatever machine.
/// </summary>
/// <param name="Vertices">How many vertices it has.</param>
/// <param name="Edges">How many edges it has.</param>
/// <param name="Hash">SHA-256 over numbers in little-endian order, in lower-case hexadecimal.</param>
public sealed record GraphFingerprint(int Vertices, int Edges, string Hash)
{
    /// <summary>The fingerprint of a graph, in time linear in its edges.</summary>
    /// <param name="graph">The graph.</param>
    public static GraphFingerprint Of(CompactGraph graph)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, [graph.VertexCount, graph.EdgeCount, graph.IsDirected ? 1 : 0, graph.Weights.Length, graph.Probabilities.Length]);
        Append(hash, graph.EdgeFrom);
        Append(hash, graph.EdgeTo);
        Append(hash, graph.Weights);
        Append(hash, graph.Probabilities);
        return new GraphFingerprint(graph.VertexCount, graph.EdgeCount, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<int> numbers)
    {
        if (BitConverter.IsLittleEndian)
        {
            hash.AppendData(MemoryMarshal.AsBytes(numbers));
            return;
        }

        var turned = new int[numbers.Length];
        BinaryPrimitives.ReverseEndianness(numbers, turned);
        hash.AppendData(MemoryMarshal.AsBytes<int>(turned));
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<double> numbers)
    {
        var bits = MemoryMarshal.Cast<double, long>(numbers);
        if (BitConverter.IsLittleEndian)
        {
            hash.AppendData(MemoryMarshal.AsBytes(bits));
            return;
        }

        var turned = new long[bits.Length];
        BinaryPrimitives.ReverseEndianness(bits, turned);
        hash.AppendData(MemoryMarshal.AsBytes<long>(turned));
    }
}
