using System.Text;
using System.Xml.Linq;
using Skein.Exchange.Gexf;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Testing;

namespace Skein.Exchange.Tests.Gexf;

public class GexfExportTests
{
    private static readonly XNamespace Space = "http://gexf.net/1.3";

    [Fact]
    public void A_network_is_written_as_approved() => Snapshot.Match(Write(
        [Node("p-1", "Oskar Lindqvist"), Node("p-2", "Marek Doležal")],
        [
            Edge("e-1") with { Earliest = new DateOnly(2030, 11, 1), Latest = new DateOnly(2031, 2, 28), DateText = "2030-11~/2031-02" },
            Edge("e-2") with { IsDirected = true, Family = "custody", Earliest = new DateOnly(2031, 3, 1), DateText = "2031-03-01/..", IsProposed = true },
        ]));

    [Fact]
    public void An_edge_with_an_open_end_has_no_start_and_no_end()
    {
        var open = Elements("edge", Write([Node("p-1", "a"), Node("p-2", "b")], [Edge("e-1") with { Earliest = new DateOnly(2031, 3, 1), DateText = "2031-03/.." }])).Single();
        Assert.Null(open.Attribute("start"));
        Assert.Null(open.Attribute("end"));
        Assert.Contains(open.Descendants(Space + "attvalue"), value => value.Attribute("value")!.Value == "2031-03/..");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("]]> & \"quoted\" '", "]]> & \"quoted\" '")]
    [InlineData("nul\0bell\u0007", "nul\uFFFDbell\uFFFD")]
    [InlineData("whole 😀", "whole 😀")]
    [InlineData("عبد", "عبد")]
    public void A_hostile_label_is_text(string label, string expected) =>
        Assert.Equal(expected, Elements("node", Write([Node("p-1", label)], [])).Single().Attribute("label")!.Value);

    // Not a row of the theory: test attributes are kept as UTF-8, which has no half surrogates.
    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Equal("half \uFFFD pair", Elements("node", Write([Node("p-1", "half " + (char)0xD83D + " pair")], [])).Single().Attribute("label")!.Value);

    [Fact]
    public void The_description_says_what_the_export_is()
    {
        var text = XDocument.Parse(Write([], [])).Descendants(Space + "description").Single().Value;
        Assert.Contains("responsible: A. Brandt", text, StringComparison.Ordinal);
        Assert.Contains("legal-status-as-of: 2031-04-01", text, StringComparison.Ordinal);
        Assert.Contains("filter: all", text, StringComparison.Ordinal);
        Assert.Contains("machine-reading-included: false", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edge_to_nowhere_is_refused() =>
        Assert.Throws<ArgumentException>(() => Write([Node("p-1", "a")], [Edge("e-1")]));

    private static IEnumerable<XElement> Elements(string name, string xml) => XDocument.Parse(xml).Descendants(Space + name);

    private static ExportNode Node(string id, string label) => new(CanonicalId.From(id), label, EntityKind.Person);

    private static ExportEdge Edge(string id) => new()
    {
        Id = id,
        Source = CanonicalId.From("p-1"),
        Target = CanonicalId.From("p-2"),
        Family = "kinship",
        Rule = "kinship/1 base",
        Certainty = "stated",
        Grade = "B2",
        Statements = [StatementId.From("s-1"), StatementId.From("s-2")],
        QuoteCount = 2,
    };

    private static string Write(ExportNode[] nodes, ExportEdge[] edges)
    {
        using var stream = new MemoryStream();
        GexfExport.Write(stream, nodes, edges, Samples.Manifest);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
