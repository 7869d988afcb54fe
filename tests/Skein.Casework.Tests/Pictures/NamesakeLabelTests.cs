using System.Text;
using System.Xml.Linq;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Tests.Pictures;

public sealed class NamesakeLabelTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void Two_of_one_name_have_labels_with_the_ends_of_their_identifiers_and_everybody_else_the_name()
    {
        Tie("friend-of", "person-000000a1b2", "Ada Example", "person-000000a1c3", "Ada Example", "person-000000a1d4", "Ben Example");

        Assert.Equal(["Ada Example (…a1b2)", "Ada Example (…a1c3)", "Ben Example"], Labels());
    }

    [Fact]
    public void Ends_are_as_long_as_they_have_to_be_and_short_identifiers_stand_whole()
    {
        Tie("friend-of", "person-1x000a", "Ada Example", "person-2x000a", "Ada Example", "pe-7", "Ben Example", "pe-8", "Ben Example");

        Assert.Equal(["Ada Example (…1x000a)", "Ada Example (…2x000a)", "Ben Example (pe-7)", "Ben Example (pe-8)"], Labels());
    }

    [Fact]
    public void Before_a_long_name_the_end_of_the_identifier_is_not_what_a_file_cuts_off()
    {
        const string Name = "The Invented Society for the Care of Old Bridges";
        Tie("friend-of", "person-000000a1b2", Name, "person-000000a1c3", Name);

        var drawn = new RenderNetwork(_desk.Session).Draw(new RenderRequest(PictureFormat.Svg), ViewFilter.Everything);

        var texts = XDocument.Parse(Encoding.UTF8.GetString(drawn.Content.Span)).Root!.Elements().Where(element => element.Name.LocalName == "text").Select(text => text.Value);
        Assert.Equal(["(…a1b2)", "(…a1c3)"], texts.Where(text => text.Contains("The Invented", StringComparison.Ordinal)).Select(text => text[..7]).Order(StringComparer.Ordinal));
    }

    private void Tie(string property, params string[] people)
    {
        var source = _desk.Source("one");
        EntityId[] ids = [.. people.Chunk(2).Select(pair => _desk.Person(pair[0], pair[1]))];
        foreach (var (number, (one, other)) in ids.Zip(ids.Skip(1)).Index())
        {
            _desk.Say($"st-{number}", one, property, other, source);
        }
    }

    private IEnumerable<string> Labels() => new DrawNetwork(_desk.Session).Run(ViewFilter.Everything).Nodes.Select(node => node.Label).Order(StringComparer.Ordinal);
}
