using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Skein.Exchange.Pictures;

namespace Skein.Exchange.Tests.Pictures;

public sealed class SvgPictureTests
{
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public static TheoryData<string, string> Hostile { get; } = new()
    {
        { "</text><script>alert(1)</script>", "</text><script>alert(1)</script>" },
        { "]]> & \"quoted\" ' &amp;", "]]> & \"quoted\" ' &amp;" },
        { "nul\0bell\u0007", "nul\uFFFDbell\uFFFD" },
        { "two\r\nlines\tand  blanks", "two lines and blanks" },
        { "user\u202Egnp.exe\u2066", "usergnp.exe" },
        { "عبد الرحمن", "عبد الرحمن" },
        { "whole 😀", "whole 😀" },
        { "<!DOCTYPE a [<!ENTITY b \"c\">]>&b;", "<!DOCTYPE a [<!ENTITY b \"c\">]>&b" },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_hostile_name_is_shown_as_text(string name, string shown)
    {
        var svg = Parse(Write(PictureSamples.Of(name)));

        var label = svg.Descendants(Space + "text").Select(text => text.Value).Last(text => text != "Samples");
        Assert.StartsWith(shown[..Math.Min(shown.Length, 30)], label, StringComparison.Ordinal);
        Assert.Equal(["circle", "desc", "rect", "svg", "text", "title"], svg.DescendantsAndSelf().Select(element => element.Name.LocalName).Distinct().Order(StringComparer.Ordinal));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || attribute.Name.LocalName == "href");
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_a_replacement_character() =>
        Assert.Contains("half \uFFFD pair", Write(PictureSamples.Of("half " + (char)0xD83D + " pair")), StringComparison.Ordinal);

    [Fact]
    public void A_name_of_ten_thousand_characters_is_cut_with_an_ellipsis_and_its_tooltip_at_three_hundred()
    {
        var svg = Parse(Write(PictureSamples.Of(new string('a', 10_000))));

        Assert.Equal(new string('a', 31) + "…", svg.Descendants(Space + "text").Last().Value);
        Assert.Equal(new string('a', 299) + "…", svg.Descendants(Space + "circle").Single().Element(Space + "title")!.Value);
    }

    [Fact]
    public void A_letter_with_thousands_of_marks_keeps_a_few()
    {
        var svg = Parse(Write(PictureSamples.Of("a" + new string('\u0301', 5_000) + "b")));

        Assert.InRange(svg.Descendants(Space + "text").Last().Value.Length, 3, 20);
    }

    [Fact]
    public void A_name_that_runs_from_right_to_left_says_so()
    {
        Assert.Equal("rtl", Parse(Write(PictureSamples.Of("سالم"))).Descendants(Space + "text").Last().Attribute("direction")?.Value);
        Assert.Null(Parse(Write(PictureSamples.Of("Salim"))).Descendants(Space + "text").Last().Attribute("direction"));
    }

    [Fact]
    public void Names_that_would_cover_each_other_are_left_out_and_the_caption_says_how_many()
    {
        var crowd = PictureSamples.Of([.. Enumerable.Range(0, 40).Select(index => $"Oskar Lindqvist {index}")], index => (index % 7 * 0.01, index / 7 * 0.01)) with
        {
            Nodes = [new PictureNode("Far Away", 40, 30), .. PictureSamples.Of([.. Enumerable.Range(0, 40).Select(index => $"Oskar Lindqvist {index}")], index => (index % 7 * 0.01, index / 7 * 0.01)).Nodes],
        };

        var svg = Parse(Write(crowd));

        var shown = svg.Descendants(Space + "text").Count(text => text.Value.StartsWith("Oskar", StringComparison.Ordinal));
        Assert.InRange(shown, 1, 30);
        Assert.Contains($"{40 - shown} of 41 names are left out", svg.Element(Space + "desc")!.Value, StringComparison.Ordinal);
        // Left out of the picture, kept as tooltips.
        Assert.Equal(41, svg.Elements(Space + "circle").Count(circle => circle.Element(Space + "title") is not null));
    }

    [Fact]
    public void Labels_cover_neither_nodes_nor_each_other()
    {
        var picture = PictureSamples.Of([.. Enumerable.Range(0, 60).Select(index => $"Marek {index}")], index => (index % 10, (index / 10) + (0.3 * (index % 3))));

        var svg = Parse(Write(picture));

        var boxes = svg.Elements(Space + "text").Where(text => text.Value.StartsWith("Marek", StringComparison.Ordinal))
            .Select(text => (X: Number(text, "x"), Y: Number(text, "y"), Half: 2.5 * text.Value.Length)).ToArray();
        Assert.True(boxes.Length > 20);
        for (var one = 0; one < boxes.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                Assert.True(Math.Abs(boxes[one].Y - boxes[other].Y) > 9 || Math.Abs(boxes[one].X - boxes[other].X) > boxes[one].Half + boxes[other].Half);
            }

            // The middle of the letters, four pixels above the baseline, lies in no disc.
            Assert.DoesNotContain(svg.Elements(Space + "circle"), circle =>
                Math.Pow(Number(circle, "cx") - boxes[one].X, 2) + Math.Pow(Number(circle, "cy") - boxes[one].Y + 4, 2) < Math.Pow(Number(circle, "r"), 2));
        }
    }

    [Fact]
    public void Families_doubt_and_direction_are_told_apart()
    {
        var svg = Parse(Write(PictureSamples.Pair with
        {
            Edges = [new(0, 1), new(0, 1) { Stroke = new() { Doubt = LineDoubt.Dotted } }, new(1, 0) { Stroke = new() { Doubt = LineDoubt.Dashed } }, new(0, 1) { Stroke = new() { IsDirected = true }, Text = "kinship <1>" }],
        }));

        var paths = svg.Elements(Space + "path").ToArray();
        Assert.Equal([null, "0.1 4.8", "5.6 6.4", null], paths.Select(path => path.Attribute("stroke-dasharray")?.Value));
        Assert.Single(svg.Elements(Space + "polygon"));
        Assert.Equal("kinship <1>", paths[3].Element(Space + "title")!.Value);
        // Four ties between the same two are four lines.
        Assert.Equal(4, paths.Select(path => path.Attribute("d")!.Value).Distinct().Count());
    }

    [Theory]
    [InlineData(LineForm.Single, 1, false, 0)]
    [InlineData(LineForm.Double, 2, false, 0)]
    [InlineData(LineForm.Beaded, 1, true, 0)]
    [InlineData(LineForm.Ticked, 1, true, 10.4)]
    public void A_form_is_two_lines_side_by_side_or_beads_on_a_line_or_strokes_across_it(LineForm form, int lines, bool isMarked, double across)
    {
        var level = PictureSamples.Of(["Oskar Lindqvist", "Marek Doležal"], index => (2.0 * index, 0));

        var svg = Parse(Write(level with { Edges = [new(0, 1) { Stroke = new() { Form = form, Width = 3 } }] }));

        var paths = svg.Elements(Space + "path").Select(path => path.Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        Assert.Equal(lines, paths.Count(path => path.Length == 1));
        var marks = paths.Where(path => path.Length > 1).SelectMany(path => path).Select(line => line.Split(' ', 'L').Select(double.Parse).ToArray()).ToArray();
        Assert.Equal(isMarked, marks.Length > 1);
        // The line lies level: a bead has no length, a tick stands upright.
        Assert.All(marks, mark => Assert.Equal((mark[0], across), (mark[2], Math.Round(Math.Abs(mark[3] - mark[1]), 1))));
    }

    [Fact]
    public void A_tie_that_is_denied_has_a_cross_on_its_middle()
    {
        var svg = Parse(Write(PictureSamples.Pair with { Edges = [new(0, 1) { Stroke = new() { IsCrossed = true } }] }));

        var centers = svg.Elements(Space + "circle").Select(circle => Number(circle, "cx")).ToArray();
        var cross = svg.Elements(Space + "path").Single(path => path.Attribute("d")!.Value.Count(letter => letter == 'M') == 2);
        Assert.StartsWith(FormattableString.Invariant($"M{centers.Average() - 4:0.##} "), cross.Attribute("d")!.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_description_caption_and_watermark_are_there_for_readers_and_screen_readers()
    {
        var svg = Parse(Write(PictureSamples.Pair with
        {
            Description = "Two people and a tie.",
            Caption = ["Ties as documented by 2031-04-01."],
            Watermark = "simulation, not evidence",
            Legend = [new PictureLegendEntry.OfNode("person", NodeShape.Square, 1), new PictureLegendEntry.OfEdge("kinship", new() { Form = LineForm.Ticked, IsDirected = true })],
        }));

        Assert.Equal("Samples", svg.Element(Space + "title")!.Value);
        Assert.Equal("Two people and a tie. simulation, not evidence Ties as documented by 2031-04-01.", svg.Element(Space + "desc")!.Value);
        Assert.Equal("skein-picture-title skein-picture-description", svg.Attribute("aria-labelledby")!.Value);
        foreach (var line in (string[])["Ties as documented by 2031-04-01.", "simulation, not evidence", "person", "kinship"])
        {
            Assert.Contains(svg.Elements(Space + "text"), text => text.Value == line);
        }
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes_and_the_themes_differ()
    {
        Assert.Equal(Write(PictureSamples.Pair), Write(PictureSamples.Pair));
        Assert.NotEqual(Write(PictureSamples.Pair), Write(PictureSamples.Pair, new() { Theme = PictureTheme.Dark }));
    }

    [Fact]
    public void Numbers_are_written_for_machines_whatever_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Write(PictureSamples.Pair);
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(plain, Write(PictureSamples.Pair));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_smallest_picture_with_the_largest_letters_is_still_a_picture()
    {
        var svg = Parse(Write(PictureSamples.Pair, new() { Width = 200, MostHeight = 100, FontSize = 48 }));

        var circles = svg.Elements(Space + "circle").Select(circle => Number(circle, "cx")).ToArray();
        Assert.InRange(circles[0], 0, circles[1]);
        Assert.InRange(circles[1], circles[0], 200);
    }

    [Fact]
    public void An_empty_picture_is_a_title() =>
        Assert.Equal("Nothing", Parse(Write(new Picture { Title = "Nothing" })).Elements(Space + "text").Single().Value);

    [Fact]
    public void A_tie_to_nowhere_a_place_that_is_no_number_and_an_option_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Write(PictureSamples.Pair with { Edges = [new(0, 2)] }));
        Assert.Throws<ArgumentException>(() => Write(PictureSamples.Pair with { Nodes = [new("a", double.NaN, 0), new("b", 1, 1)] }));
        Assert.Throws<ArgumentOutOfRangeException>(() => Write(PictureSamples.Pair, new() { Width = 10 }));
    }

    private static string Write(Picture picture, PictureOptions? options = null)
    {
        using var stream = new MemoryStream();
        SvgPicture.Write(stream, picture, options);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static XElement Parse(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
