using System.IO.Compression;
using System.Text;
using Skein.Graph.Edges;

namespace Skein.Graph.Tests.Edges;

public sealed class EdgeListFileTests
{
    [Fact]
    public void Edges_are_read_with_their_weight_and_probability_where_they_have_one()
    {
        var edges = Read("# nodes 5 edges 3\n0 1\n1\t2\t2.5\r\n3, 4, 1, 0.25\n\n");

        Assert.Equal(5, edges.VertexCount);
        Assert.Equal([0, 1, 3], edges.From.ToArray());
        Assert.Equal([1, 2, 4], edges.To.ToArray());
        Assert.Equal([1, 2.5, 1], edges.Weights.ToArray());
        Assert.Equal([1, 1, 0.25], edges.Probabilities.ToArray());
    }

    [Fact]
    public void A_file_without_weights_has_no_column_of_weights() => Assert.Equal(0, Read("0 1\n1 2\n").Weights.Length);

    [Fact]
    public void A_compressed_file_is_known_by_its_first_bytes()
    {
        var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write("0 1\n2 1\n"u8);
        }

        packed.Position = 0;
        Assert.Equal([0, 2], Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(packed)).Edges.From.ToArray());
    }

    [Theory]
    [InlineData("0 1\n0 x\n", 2, "SK-GRA-001")]
    [InlineData("0\n", 1, "SK-GRA-001")]
    [InlineData("0 1 1 1 9\n", 1, "SK-GRA-001")]
    [InlineData("0 1.5\n", 1, "SK-GRA-001")]
    [InlineData("\n-1 2\n", 2, "SK-GRA-002")]
    [InlineData("# nodes 2\n0 2\n", 2, "SK-GRA-003")]
    [InlineData("0 2147483647\n", 1, "SK-GRA-003")]
    [InlineData("0 99999999999\n", 1, "SK-GRA-001")]
    [InlineData("0 1 NaN\n", 1, "SK-GRA-004")]
    [InlineData("0 1 -2\n", 1, "SK-GRA-004")]
    [InlineData("0 1 1 1.5\n", 1, "SK-GRA-005")]
    public void A_line_that_cannot_be_read_is_named_with_its_number_and_its_fault(string text, int line, string code)
    {
        var fault = Assert.Single(Assert.IsType<EdgeListReading.Faulty>(EdgeListFile.Read(Stream(text))).Faults);

        Assert.Equal((line, code), (fault.Line, fault.Code));
    }

    [Fact]
    public void A_file_of_one_endless_line_is_given_up() =>
        Assert.Equal("SK-GRA-006", Assert.Single(Assert.IsType<EdgeListReading.Faulty>(EdgeListFile.Read(Stream(new string('1', 1 << 20)))).Faults).Code);

    [Fact]
    public void No_more_than_twenty_faults_are_listed() => Assert.Equal(
        20, Assert.IsType<EdgeListReading.Faulty>(EdgeListFile.Read(Stream(string.Concat(Enumerable.Repeat("x\n", 100))))).Faults.Count);

    [Fact]
    public void Lines_that_cross_the_buffer_are_read_whole()
    {
        var lines = Enumerable.Range(0, 50_000).Select(row => $"{row} {row + 1}\n");

        Assert.Equal(Enumerable.Range(0, 50_000), Read(string.Concat(lines)).From.ToArray());
    }

    private static EdgeList Read(string text) => Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(Stream(text))).Edges;

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void What_is_written_is_read_again_with_vertices_that_have_no_edge()
    {
        using var stream = new MemoryStream();
        var ends = Enumerable.Range(0, 20_000).Select(edge => (From: edge, To: int.MaxValue / 3 % (edge + 7))).ToList();
        using (var writer = new EdgeListWriter(stream, 50_000, ends.Count))
        {
            ends.ForEach(end => writer.Add(end.From, end.To));
        }

        stream.Position = 0;
        var read = Assert.IsType<EdgeListReading.Read>(EdgeListFile.Read(stream)).Edges;
        Assert.Equal(50_000, read.VertexCount);
        Assert.Equal(ends, read.From.ToArray().Zip(read.To.ToArray()));
    }
}
