using System.Text;
using System.Xml.Linq;
using Skein.Exchange.Coded;
using Skein.Exchange.Gexf;
using Skein.Graph.Edges;
using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Exchange.Tests.Coded;

public class CodedNetworksTests
{
    private const string GraphMl = """
        <?xml version="1.0" encoding="UTF-8"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
          <key id="d0" for="node" attr.name="label" attr.type="string"/>
          <key id="d1" for="edge" attr.name="Weight" attr.type="double"/>
          <key id="d2" for="edge" attr.name="layer" attr.type="string"/>
          <key id="d3" for="edge" attr.name="probability" attr.type="double"/>
          <key id="d4" for="edge" attr.name="note" attr.type="string"/>
          <graph edgedefault="undirected">
            <edge source="a" target="b"><data key="d1">2.5</data><data key="d2">kin</data><data key="d4">x</data></edge>
            <node id="a"><data key="d0">Ansa Brevik</data></node>
            <node id="b"/>
            <node id="c"/>
            <edge source="b" target="a" directed="true"><data key="d2">school</data><data key="d3">0.25</data></edge>
          </graph>
        </graphml>
        """;

    [Fact]
    public void GraphML_gives_labels_weights_layers_and_probabilities_and_names_what_it_leaves()
    {
        var network = Read(GraphMl);

        Assert.Equal(["Ansa Brevik", "b", "c"], network.Labels);
        Assert.Equal([0, 1], network.Edges.From);
        Assert.Equal([1, 0], network.Edges.To);
        Assert.Equal([2.5, 1], network.Edges.Weights);
        Assert.Equal([1, 0.25], network.Edges.Probabilities);
        Assert.Equal<byte>([0, 1], network.Edges.Layers.ToArray());
        Assert.Equal(["kin", "school"], network.Layers);
        Assert.Equal(["note"], network.Ignored);
        Assert.Equal(3, network.Edges.VertexCount);
        Assert.False(network.IsDirected);
    }

    [Fact]
    public void A_table_gives_nodes_in_the_order_of_its_edges_and_spans_from_uncertain_dates()
    {
        var network = Read("Source,Target,Start,End,Remark\nBo,Ida,1970-01-02,1970-01,seen\n\"Vik, Jon\",Bo,,..,\nIda,Ida,,,\n");

        Assert.Equal(["Bo", "Ida", "Vik, Jon"], network.Labels);
        Assert.Equal(["Remark"], network.Ignored);
        Assert.Equal([""], network.Layers);
        EdgeSpan[] spans = [new(1, 1, 1, 30), new(int.MinValue, int.MaxValue, int.MaxValue, int.MaxValue), EdgeSpan.Unknown];
        Assert.Equal(spans, network.Edges.Spans);
        Assert.True(network.Edges.Weights.IsEmpty);
    }

    [Theory]
    [InlineData("source,weight\na,1\n", 1, "target", "SK-EXCH-005")]
    [InlineData("source;target\na;b\n", 1, null, "SK-EXCH-003")]
    [InlineData("source,target\na\n", 2, null, "SK-EXCH-007")]
    [InlineData("source,target\na,b\n,b\n", 3, "source", "SK-EXCH-008")]
    [InlineData("source,target,weight\na,b,0\n", 2, "weight", "SK-EXCH-036")]
    [InlineData("source,target,weight\na,b,NaN\n", 2, "weight", "SK-EXCH-036")]
    [InlineData("source,target,probability\na,b,40\n", 2, "probability", "SK-EXCH-037")]
    [InlineData("source,target,start\na,b,last spring\n", 2, "start", "SK-EXCH-011")]
    [InlineData("source,target,start,end\na,b,2031-03,2031-02\n", 2, "end", "SK-EXCH-038")]
    [InlineData("<html/>", 1, null, "SK-EXCH-032")]
    [InlineData("<!DOCTYPE graphml [<!ENTITY a \"b\">]>\n<graphml/>", 1, null, "SK-EXCH-033")]
    [InlineData("<graphml>\n<graph><node id=\"a\">", 2, null, "SK-EXCH-033")]
    [InlineData("<graphml><graph>\n<edge source=\"a\" target=\"b\"/><node id=\"a\"/></graph></graphml>", 2, "target", "SK-EXCH-034")]
    [InlineData("<graphml><graph><node id=\"a\"/>\n<node id=\"a\"/></graph></graphml>", 2, "id", "SK-EXCH-035")]
    [InlineData("<graphml><graph>\n<hyperedge/></graph></graphml>", 2, null, "SK-EXCH-040")]
    [InlineData("<graphml><graph><node id=\"a\">\n<graph/></node></graph></graphml>", 2, null, "SK-EXCH-040")]
    public void A_fault_names_its_row_its_column_and_its_code(string text, int row, string? column, string code)
    {
        var fault = Assert.IsType<CodedNetworkReading.Faulty>(ReadAny(text)).Faults[0];

        Assert.Equal(("net.x", row, column, code), (fault.File, fault.Row, fault.Column, fault.Code));
        Assert.EndsWith(".", fault.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_257th_layer_is_a_fault()
    {
        static string Rows(int layers) => "source,target,layer\n" + string.Concat(Enumerable.Range(0, layers).Select(layer => $"a,b,l{layer}\n"));

        Assert.Equal(256, Read(Rows(256)).Layers.Count);
        Assert.Equal((258, "SK-EXCH-039"), Assert.IsType<CodedNetworkReading.Faulty>(ReadAny(Rows(257))).Faults.Select(fault => (fault.Row, fault.Code)).Single());
    }

    [Fact]
    public void Elements_nested_without_end_are_a_fault_and_no_crash() => Assert.Equal(
        "SK-EXCH-033",
        Assert.IsType<CodedNetworkReading.Faulty>(ReadAny("<graphml>" + string.Concat(Enumerable.Repeat("<x>", 100_000)))).Faults[0].Code);

    [Fact]
    public void Attributes_of_nodes_and_edges_that_Gephi_gives_one_number_are_told_apart()
    {
        var network = Read("""
            <gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
            <attributes class="node"><attribute id="0" title="probability" type="string"/></attributes>
            <attributes class="edge"><attribute id="0" title="layer" type="string"/></attributes>
            <nodes><node id="1" label="Ida"><attvalues><attvalue for="0" value="none"/></attvalues></node><node id="2" label="Ida"/></nodes>
            <edges><edge id="0" source="1" target="2" weight="3"><attvalues><attvalue for="0" value="kin"/></attvalues></edge></edges>
            </graph></gexf>
            """);

        Assert.Equal(["Ida", "Ida"], network.Labels);
        Assert.Equal(["kin"], network.Layers);
        Assert.Equal([3], network.Edges.Weights);
        Assert.True(network.IsDirected);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_Skein_exports_is_read_back_with_families_as_layers_and_dates_as_spans(bool isGexf)
    {
        var network = Read(Export(isGexf));

        Assert.Equal(["Oskar <Lindqvist>", "Marek Doležal"], network.Labels);
        Assert.Equal(["kinship", "custody"], network.Layers);
        Assert.Equal<byte>([0, 1], network.Edges.Layers.ToArray());
        Assert.Equal(new EdgeSpan(0, 30, 59, 89), network.Edges.Spans[0]);
        Assert.Equal(EdgeSpan.Unknown, network.Edges.Spans[1]);
    }

    [Fact]
    public void GraphML_says_what_each_tie_rests_on()
    {
        XNamespace space = "http://graphml.graphdrawing.org/xmlns";
        var document = XDocument.Parse(Export(isGexf: false));
        var names = document.Descendants(space + "key").ToDictionary(key => key.Attribute("id")!.Value, key => key.Attribute("attr.name")!.Value);

        var data = document.Descendants(space + "edge").First().Elements(space + "data")
            .ToDictionary(value => names[value.Attribute("key")!.Value], value => value.Value);

        Assert.Equal(("established", "kinship.sibling/1", "B2", "st-1"), (data["state"], data["rule"], data["grade"], data["statements"]));
        Assert.DoesNotContain("weight", names.Values);
        Assert.Contains("responsible: ", document.Descendants(space + "desc").Single().Value, StringComparison.Ordinal);
    }

    private static string Export(bool isGexf)
    {
        ExportNode[] nodes =
        [
            new(CanonicalId.From("p-1"), "Oskar <Lindqvist>", EntityKind.Person),
            new(CanonicalId.From("p-2"), "Marek Doležal", EntityKind.Person),
        ];
        var kin = new ExportEdge
        {
            Id = "t1",
            Source = nodes[0].Id,
            Target = nodes[1].Id,
            Family = "kinship",
            Rule = "kinship.sibling/1",
            State = "established",
            Certainty = "certain",
            Grade = "B2",
            DateText = "1970-01/1970-03",
            Statements = [StatementId.From("st-1")],
        };
        using var stream = new MemoryStream();
        if (isGexf)
        {
            GexfExport.Write(stream, nodes, [kin, kin with { Id = "t2", Family = "custody", DateText = "" }], Samples.Manifest);
        }
        else
        {
            GraphMlExport.Write(stream, nodes, [kin, kin with { Id = "t2", Family = "custody", DateText = "" }], Samples.Manifest);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static CodedNetwork Read(string text) => Assert.IsType<CodedNetworkReading.Read>(ReadAny(text)).Network;

    private static CodedNetworkReading ReadAny(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return CodedNetworks.Read(stream, "net.x");
    }
}
