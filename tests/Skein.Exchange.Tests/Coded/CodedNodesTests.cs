using System.Text;
using Skein.Exchange.Coded;
using Skein.Testing;

namespace Skein.Exchange.Tests.Coded;

/// <summary>Directions of single edges, and what a file or a table beside it says of nodes.</summary>
public sealed class CodedNodesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Edges_with_and_without_a_direction_are_told_apart()
    {
        var network = Network("source,target,type\na,b,Directed\nb,c,\nc,a,undirected\n", null);

        Assert.Equal([true, false, false], network.Directions);
        Assert.True(network.HasDirections);
        Assert.False(network.IsDirected);
        Assert.Empty(Network("source,target,type\na,b,directed\n", null).Directions);
        Assert.False(Network("source,target\na,b\n", null).HasDirections);
    }

    [Fact]
    public void A_table_of_nodes_gives_labels_isolates_and_columns()
    {
        var network = Network("source,target\nb,a\n", "id,label,Cell,Home\na,Ada Orn,red,\nb,,blue,Quay\nc,Cem Vral,,\n");

        Assert.Equal(["Ada Orn", "b", "Cem Vral"], network.Labels);
        Assert.Equal((1, 0), (network.Edges.From[0], network.Edges.To[0]));
        Assert.Equal(["Cell", "Home"], network.Attributes.Select(attribute => attribute.Name));
        Assert.Equal(["red", "blue", ""], network.Attributes[0].Values);
        Assert.Equal(["", "Quay", ""], network.Attributes[1].Values);
    }

    [Theory]
    [InlineData("source,target\na,x\n", "id\na\n", "ties.csv", "SK-EXCH-034")]
    [InlineData("source,target\na,a\n", "id\na\na\n", "people.csv", "SK-EXCH-035")]
    [InlineData("source,target\na,a\n", "name\na\n", "people.csv", "SK-EXCH-005")]
    [InlineData("source,target\na,a\n", "id,cell\na\n", "people.csv", "SK-EXCH-007")]
    [InlineData("source,target\na,a\n", "id,cell\n,red\n", "people.csv", "SK-EXCH-008")]
    [InlineData("source,target\na,a\n", "", "people.csv", "SK-EXCH-005")]
    public void A_fault_names_the_file_it_is_in(string ties, string people, string file, string code)
    {
        var fault = Assert.IsType<CodedNetworkReading.Faulty>(Read(ties, people)).Faults[0];

        Assert.Equal((file, code), (fault.File, fault.Code));
    }

    [Fact]
    public void Data_of_nodes_in_GraphML_are_columns_and_a_table_beside_it_may_name_the_same_nodes()
    {
        const string GraphMl = """
            <graphml><key id="d0" for="node" attr.name="cell"/><graph edgedefault="directed">
            <node id="a"><data key="d0">red</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>
            """;

        Assert.Equal(["red", ""], Assert.Single(Network(GraphMl, null).Attributes).Values);
        var both = Network(GraphMl, "id,label,home\na,Ada Orn,Quay\nb,Bo Falk,\n");
        Assert.Equal(["Ada Orn", "Bo Falk"], both.Labels);
        Assert.Equal(["home", "cell"], both.Attributes.Select(attribute => attribute.Name));
        Assert.True(both.IsDirected);
    }

    private CodedNetwork Network(string ties, string? people) => Assert.IsType<CodedNetworkReading.Read>(Read(ties, people)).Network;

    private CodedNetworkReading Read(string ties, string? people)
    {
        File.WriteAllText(_folder.At("ties.csv"), ties, Encoding.UTF8);
        if (people is null)
        {
            return CodedNetworks.Read(_folder.At("ties.csv"));
        }

        File.WriteAllText(_folder.At("people.csv"), people, Encoding.UTF8);
        return CodedNetworks.Read(_folder.At("ties.csv"), _folder.At("people.csv"));
    }
}
