namespace Skein.Graph.Communities;

/// <summary>
/// Every vertex in exactly one group. Groups are numbered in the order of their smallest vertex, so that two divisions that say the same are
/// the same numbers, whatever found them. Immutable; safe for many threads.
/// </summary>
public sealed class Partition : IEquatable<Partition>
{
    private readonly int[] _groups;

    private Partition(int[] groups, int count) => (_groups, Count) = (groups, count);

    /// <summary>How many groups there are.</summary>
    public int Count { get; }

    /// <summary>How many vertices are divided.</summary>
    public int VertexCount => _groups.Length;

    /// <summary>The group of each vertex, 0 to <see cref="Count"/> − 1.</summary>
    public ReadOnlySpan<int> Groups => _groups;

    /// <summary>A partition from any numbers: vertices with equal numbers are in one group.</summary>
    /// <param name="labels">A number for each vertex, any integers.</param>
    public static Partition Of(ReadOnlySpan<int> labels)
    {
        var groups = labels.ToArray();
        return new Partition(groups, Renumbering.InOrder(groups));
    }

    /// <summary>Every vertex by itself.</summary>
    /// <param name="vertexCount">How many vertices there are.</param>
    public static Partition OfSingletons(int vertexCount) => new([.. Enumerable.Range(0, vertexCount)], vertexCount);

    /// <summary>How many vertices each group has.</summary>
    public int[] Sizes()
    {
        var sizes = new int[Count];
        foreach (var group in _groups)
        {
            sizes[group]++;
        }

        return sizes;
    }

    /// <summary>The vertices of each group, ascending.</summary>
    public int[][] Members()
    {
        var members = Array.ConvertAll(Sizes(), size => new int[size]);
        var next = new int[Count];
        for (var vertex = 0; vertex < _groups.Length; vertex++)
        {
            members[_groups[vertex]][next[_groups[vertex]]++] = vertex;
        }

        return members;
    }

    /// <summary>True when both divide the same vertices in the same way.</summary>
    /// <param name="other">The other partition.</param>
    public bool Equals(Partition? other) => other is not null && Groups.SequenceEqual(other.Groups);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Partition);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Count);
        foreach (var group in Groups[..Math.Min(64, VertexCount)])
        {
            hash.Add(group);
        }

        return hash.ToHashCode();
    }
}
