using Skein.Graph.Communities;

namespace Skein.Graph.Tests.Communities;

public sealed class PartitionTests
{
    [Fact]
    public void Groups_are_numbered_by_their_smallest_vertex_whatever_their_labels_were()
    {
        Assert.Equal([0, 1, 0, 2], Partition.Of([7, -3, 7, 1_000_000]).Groups.ToArray());
        Assert.Equal(Partition.Of([2, 0, 2, 1]), Partition.Of([0, 3, 0, 2]));
        Assert.NotEqual(Partition.Of([0, 0, 1]), Partition.Of([0, 1, 1]));
    }

    [Fact]
    public void Sizes_and_members_are_those_of_the_groups()
    {
        var partition = Partition.Of([5, 4, 5, 5]);

        Assert.Equal([3, 1], partition.Sizes());
        Assert.Equal<int[]>([[0, 2, 3], [1]], partition.Members());
        Assert.Equal(0, Partition.Of([]).Count);
    }
}
