using System.Text;
using System.Xml.Linq;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Tests.Pictures;

public sealed class RenderNetworkTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_picture_says_its_counts_its_boundary_its_date_and_its_caveats()
    {
        People();

        var text = Text(Draw());

        Assert.Contains("Network of Test", text, StringComparison.Ordinal);
        Assert.Contains("3 nodes and 2 ties are drawn. Of the ties in view 1 are possible only and 0 are contested.", text, StringComparison.Ordinal);
        Assert.Contains("Boundary: base tie rules; everything reviewed, as of now.", text, StringComparison.Ordinal);
        Assert.Contains("1 node without a drawn tie is left out.", text, StringComparison.Ordinal);
        Assert.Contains("2026-01-01 12:00 UTC", text, StringComparison.Ordinal);
        Assert.Contains("say nothing of importance or danger", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Doubt_is_dashed_and_direction_has_an_arrow_and_the_legend_says_both()
    {
        People();

        var picture = XDocument.Parse(Encoding.UTF8.GetString(Draw().Content.Span));

        // The tie that is only suspected, and its sample in the legend.
        Assert.Equal(2, picture.Descendants(Svg + "path").Count(path => path.Attribute("stroke-dasharray") is not null));
        Assert.Contains("possible only", picture.Root!.Value, StringComparison.Ordinal);
        Assert.Contains("from one to the other", picture.Root.Value, StringComparison.Ordinal);
        Assert.Contains("Recruitment", picture.Root.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Protected_persons_are_in_no_picture_unless_asked_for_and_then_it_says_so()
    {
        var (people, source) = People();
        var child = _desk.Person("pe-8", "A Child", ProtectionClass.Minor);
        _desk.Say("st-8", people[0], "friend-of", child, source);

        var without = Text(Draw());
        var with = Text(Draw(ViewFilter.Everything with { IncludeProtected = true }));

        Assert.DoesNotContain("A Child", without, StringComparison.Ordinal);
        Assert.Contains("1 protected person is left out.", without, StringComparison.Ordinal);
        Assert.Contains("A Child", with, StringComparison.Ordinal);
        Assert.Contains("protected persons included", with, StringComparison.Ordinal);
    }

    [Fact]
    public void Layers_draw_directed_ties_only_from_top_to_bottom_and_count_the_others()
    {
        People();

        var drawn = Draw(request: new RenderRequest(PictureFormat.Svg) { IsLayered = true });

        Assert.Equal((2, 1), (drawn.Nodes, drawn.Ties));
        Assert.Contains("1 tie without a direction is not drawn.", Text(drawn), StringComparison.Ordinal);
        Assert.Contains("To stand higher is no rank.", Text(drawn), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_all_nodes_are_of_one_size()
    {
        People();

        var (one, other) = (Draw().Content.ToArray(), Draw().Content.ToArray());

        Assert.Equal(one, other);
        var nodes = XDocument.Parse(Encoding.UTF8.GetString(one)).Descendants(Svg + "circle").Where(circle => circle.Element(Svg + "title") is not null);
        Assert.Single(nodes.Select(circle => circle.Attribute("r")!.Value).Distinct());
    }

    [Fact]
    public void An_empty_case_has_a_picture_without_nodes()
    {
        Assert.Equal((0, 0), (Draw().Nodes, Draw().Ties));
        Assert.Equal(0, Draw(request: new RenderRequest(PictureFormat.Png) { IsLayered = true }).Nodes);
    }

    [Theory]
    [InlineData("network.jpg")]
    [InlineData("network")]
    public void An_unknown_ending_is_refused_with_a_sentence(string name)
    {
        var report = Save(_desk.Folder(name));

        Assert.Equal("SK-CAS-051", report.Fault?.Code);
        Assert.Contains(name, report.Fault!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_whole_and_replaced_only_when_that_is_asked_for()
    {
        People();
        var file = _desk.Folder("network.png");

        Assert.Null(Save(file).Fault);
        Assert.Equal("SK-CAS-052", Save(file).Fault?.Code);
        File.WriteAllText(file, "old");
        Assert.Equal("SK-CAS-052", Save(file).Fault?.Code);
        Assert.Equal("old", File.ReadAllText(file));
        Assert.Null(Save(file, replaces: true).Fault);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(file)[..4]);
        Assert.Empty(Directory.EnumerateFiles(Path.GetDirectoryName(file)!, "*.part"));
        Assert.Equal("SK-CAS-053", Save(_desk.Folder("nowhere/network.svg")).Fault?.Code);
    }

    private (EntityId[] People, SourceId Source) People()
    {
        var source = _desk.Source("one");
        EntityId[] people = [_desk.Person("pe-1", "Person A"), _desk.Person("pe-2", "Person B"), _desk.Person("pe-3", "Person C"), _desk.Person("pe-4", "Person D")];
        _desk.Say("st-1", people[0], "recruited", people[1], source);
        _desk.Say("st-2", people[1], "friend-of", people[2], source, change: statement => statement with { Modality = Modality.Suspected });
        var place = _desk.Add("pl-1", "The Harbor", EntityKind.Place);
        _desk.Say("st-3", people[3], "resident-of", place, source);
        return (people, source);
    }

    private RenderedPicture Draw(ViewFilter? filter = null, RenderRequest? request = null) =>
        new RenderNetwork(_desk.Session).Draw(request ?? new RenderRequest(PictureFormat.Svg), filter ?? ViewFilter.Everything);

    private PictureReport Save(string file, bool replaces = false) =>
        new RenderNetwork(_desk.Session).Save(new RenderRequest(PictureFormat.Svg), ViewFilter.Everything, file, replaces);

    // Lines of a caption are wrapped; words are joined again.
    private static string Text(RenderedPicture picture) => string.Join(
        ' ', XDocument.Parse(Encoding.UTF8.GetString(picture.Content.Span)).Descendants().Where(element => !element.HasElements).Select(element => element.Value));
}
