using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Skein.Casework.Cases;
using Skein.Casework.Maps;
using Skein.Casework.OpenPlaces;
using Skein.Casework.Views;
using Skein.Exchange.Maps;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Places.Areas;

namespace Skein.Casework.Tests.Maps;

/// <summary>Places are those of the bundled gazetteer; persons and what is said of them are invented.</summary>
public sealed class ShowMapTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void A_town_a_region_and_a_country_are_areas_of_their_precision_with_what_is_said_there()
    {
        var (person, source) = Somebody();
        _desk.Say("st-1", person, "resident-of", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);
        _desk.Say("st-2", person, "travelled-to", _desk.Add("pl-2", "Belgium", EntityKind.Place), source);

        var map = Map();

        Assert.Equal([("Belgium", PlacePrecision.Country), ("Ghent", PlacePrecision.City)], map.Places.Select(place => (place.Name.Split(", ")[0], place.Area.Precision)));
        Assert.All(map.Places, place => Assert.Equal((1, PlacedBy.Name), (place.StatementCount, place.By)));
        Assert.InRange(map.Places[1].Area.Center.Latitude, 50.9, 51.2);
        Assert.InRange(map.Places[1].Area.Center.Longitude, 3.6, 3.9);
    }

    [Fact]
    public void Premises_are_drawn_as_the_place_that_a_statement_says_they_lie_in()
    {
        var (person, source) = Somebody();
        var flat = _desk.Add("pr-1", "The flat at the canal", EntityKind.Premises);
        _desk.Say("st-1", person, "lived-at", flat, source);
        Assert.Equal(WhyUnplaced.Unknown, Assert.Single(Map().Unplaced).Why);

        _desk.Say("st-2", flat, "located-in", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);

        var place = Assert.Single(Map().Places);
        Assert.Equal(("The flat at the canal", 1), (Assert.Single(place.Entities).Label, place.StatementCount));
        Assert.StartsWith("Ghent", place.Name, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_several_places_bear_is_on_no_map_until_somebody_chooses()
    {
        var (person, source) = Somebody();
        var town = _desk.Add("pl-1", "Springfield", EntityKind.Place);
        _desk.Say("st-1", person, "resident-of", town, source);
        Assert.Equal(WhyUnplaced.Ambiguous, Assert.Single(Map().Unplaced).Why);

        Assert.IsType<ActOutcome.Done>(new ChoosePlace(_desk.Session).Run(town, Skein.Places.PlaceGazetteer.Bundled.Find("Springfield")[0].Id.Value, "the county jail stands there"));

        Assert.Equal(PlacedBy.Judgement, Assert.Single(Map().Places).By);
    }

    [Fact]
    public void What_is_said_of_protected_persons_is_left_out_and_counted_unless_asked_for()
    {
        var (_, source) = Somebody();
        _desk.Say("st-1", _desk.Person("pe-2", "A Child", ProtectionClass.Minor), "resident-of", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);

        Assert.Equal((0, 1), (Map().Places.Count, Map().ProtectedLeftOut));
        Assert.Single(Map(ViewFilter.Everything with { IncludeProtected = true }).Places);
    }

    [Fact]
    public void A_map_is_drawn_with_land_areas_and_escaped_names_and_nothing_that_runs()
    {
        var (person, source) = Somebody("<script>alert(1)</script>");
        _desk.Say("st-1", person, "resident-of", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);

        var map = new ShowMap(_desk.Session).Run(new MapRequest { About = person }, ViewFilter.Everything);
        var picture = MapSheet.Of(map, new MapDrawing { Width = 800, LinkOf = _ => "#row" });
        var svg = XDocument.Parse(SvgMap.ToElement(picture));

        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "style" or "foreignObject");
        Assert.Contains("<script>", svg.Descendants(Svg + "title").First().Value, StringComparison.Ordinal);
        Assert.Contains(svg.Descendants(Svg + "path"), path => path.Element(Svg + "title")?.Value == "Netherlands");
        Assert.Equal("#row", Assert.Single(svg.Descendants(Svg + "a")).Attribute("href")?.Value);

        // One town alone lies in the middle of the sheet.
        var label = svg.Descendants(Svg + "text").Single(text => text.Value == "Ghent");
        Assert.InRange(double.Parse(label.Attribute("x")!.Value, CultureInfo.InvariantCulture), 395, 405);
        Assert.InRange(double.Parse(label.Attribute("y")!.Value, CultureInfo.InvariantCulture), 243, 253);
    }

    [Fact]
    public void Nothing_is_sent_of_what_lies_outside_of_the_frame_and_the_corners_of_land_in_it_are_kept()
    {
        var picture = MapSheet.Of(Map(), new MapDrawing { Width = 800 });
        var points = picture.Land.SelectMany(land => land.Rings).Concat(picture.Areas.SelectMany(area => area.Rings)).SelectMany(ring => ring).ToList();

        Assert.All(points, point => Assert.True(point.X >= -7 && point.X <= picture.Width + 7 && point.Y >= -7 && point.Y <= picture.Height + 7, $"{point}"));
        // Land goes on behind the edge: some of it ends beyond each side that it meets, none of it at the edge itself.
        Assert.Contains(points, point => point.X < 0 || point.X > picture.Width || point.Y < 0 || point.Y > picture.Height);
        Assert.Contains(points, point => point.X > 0 && point.X < picture.Width && point.Y > 0 && point.Y < picture.Height);
    }

    [Fact]
    public void Areas_are_tinted_by_what_must_and_what_may_lie_in_the_window_and_an_act_has_the_date_of_its_own_statement()
    {
        var (person, source) = Somebody();
        var attack = _desk.Add("in-1", "The attack", EntityKind.Incident);
        _desk.Say("st-1", attack, "occurred-on", null, source, "2015-11-02");
        _desk.Say("st-2", attack, "occurred-at", _desk.Add("pl-1", "Ghent", EntityKind.Place), source);
        _desk.Say("st-3", person, "travelled-to", _desk.Add("pl-2", "Lyon", EntityKind.Place), source, change: statement => statement with { ValidTime = Edtf.Parse("2015") });
        _desk.Say("st-4", person, "travelled-to", _desk.Add("pl-3", "Lisbon", EntityKind.Place), source, change: statement => statement with { ValidTime = Edtf.Parse("2012") });
        _desk.Say("st-5", person, "resident-of", _desk.Add("pl-4", "Reykjavik", EntityKind.Place), source);

        Assert.True(DateWindow.TryMake(Edtf.Parse("2015-11"), Edtf.Parse("2015-11"), out var window, out _));
        var map = new ShowMap(_desk.Session).Run(new MapRequest { Window = window }, ViewFilter.Everything);

        Assert.Equal(
            [("Ghent", 1, 1), ("Lisbon", 0, 0), ("Lyon", 1, 0), ("Reykjavik", 0, 0)],
            map.Places.Select(place => (place.Name.Split(", ")[0], place.StatementCount, place.Certain)));
        Assert.Equal(1, map.Undated);
        Assert.Equal(("2012-01-01", "2015-12-31"), (map.Strip!.First, map.Strip.Last));
        var areas = MapSheet.Of(map, new MapDrawing()).Areas.ToDictionary(area => area.Tooltip.Split(',')[0], area => area.Tint);
        Assert.Equal((AreaTint.Full, AreaTint.Empty, AreaTint.Hatched, AreaTint.Empty), (areas["Ghent"], areas["Lisbon"], areas["Lyon"], areas["Reykjavik"]));
        Assert.Contains(MapCaption.Of(map), line => line.Contains("November 2015", StringComparison.Ordinal));

        // Without a window the same places are drawn lightly, and the frame is the same.
        Assert.All(MapSheet.Of(Map(), new MapDrawing()).Areas, area => Assert.Equal(AreaTint.Plain, area.Tint));
        Assert.Equal(
            MapSheet.Of(Map(), new MapDrawing()).Areas.Select(area => area.Rings[0][0]),
            MapSheet.Of(map, new MapDrawing()).Areas.Select(area => area.Rings[0][0]));
    }

    // A round town stays round where the map's middle parallel is true to scale, far north as well.
    [Theory]
    [InlineData("Ghent")]
    [InlineData("Reykjavik")]
    public void A_town_is_drawn_round(string town)
    {
        var (person, source) = Somebody();
        _desk.Say("st-1", person, "resident-of", _desk.Add("pl-1", town, EntityKind.Place), source);
        var map = Map();

        var ring = Assert.Single(Assert.Single(MapSheet.Of(map, new MapDrawing { Around = map.Places[0].Id }).Areas).Rings);

        var (wide, tall) = (ring.Max(point => point.X) - ring.Min(point => point.X), ring.Max(point => point.Y) - ring.Min(point => point.Y));
        Assert.InRange(wide / tall, 0.98, 1.02);
        Assert.True(tall > 20, "the town cannot be seen");
    }

    [Fact]
    public void A_file_is_whole_and_of_the_right_ending_and_is_not_replaced_unasked()
    {
        var file = _desk.Folder("map.svg");

        Assert.Null(SaveMap.Run(Map(), new MapDrawing(), file).Fault);
        Assert.Equal("svg", XDocument.Parse(File.ReadAllText(file, Encoding.UTF8)).Root!.Name.LocalName);
        Assert.Equal("SK-CAS-052", SaveMap.Run(Map(), new MapDrawing(), file).Fault?.Code);
        Assert.Equal("SK-CAS-099", SaveMap.Run(Map(), new MapDrawing(), _desk.Folder("map.png")).Fault?.Code);
    }

    private CaseMap Map(ViewFilter? filter = null) => new ShowMap(_desk.Session).Run(new MapRequest(), filter ?? ViewFilter.Everything);

    private (Model.EntityId Person, Model.SourceId Source) Somebody(string name = "Ada Orn") => (_desk.Person("pe-1", name), _desk.Source("paper"));
}
