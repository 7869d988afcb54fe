using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Networks.Rules;
using Skein.Testing;

namespace Skein.Casework.Tests.Pictures;

/// <summary>
/// A file looks like the canvas that it was saved from: forms, colors and widths of its legend are those of web/src/network/styles.ts and of
/// the style sheet of the pages.
/// </summary>
public sealed partial class CanvasLikenessTests : IDisposable
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly string Styles = File.ReadAllText(Path.Combine(Repository.Root, "web", "src", "network", "styles.ts"));
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    [Fact]
    public void The_canvas_has_a_form_and_a_color_for_each_family_of_ties_and_no_two_are_alike()
    {
        var families = Families();

        Assert.Equal(TieRuleBook.Shipped.Families.Select(family => family.Code).Order(StringComparer.Ordinal), families.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(families.Count, families.Values.Distinct().Count());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_draws_each_family_in_the_form_and_the_color_of_the_canvas(bool isDark)
    {
        var colors = Colors(isDark);
        var expected = TieRuleBook.Shipped.Families.Select(family => (family.Label, Families()[family.Code].Form, colors[Families()[family.Code].Color]));
        RecordExamples();

        var legend = Legend(isDark);

        Assert.Equal(expected, TieRuleBook.Shipped.Families.Select(family => (family.Label, FormOf(legend[family.Label]), ColorOf(legend[family.Label]))));
    }

    [Fact]
    public void A_file_draws_the_grades_as_wide_as_the_canvas_and_doubt_as_its_legend_says()
    {
        var widths = WeightsLine().Match(Styles).Groups["numbers"].Value.Split(", ");
        var colors = Colors(isDark: false);
        RecordExamples();
        _desk.Read("Ada Example", "Ben Example");

        var legend = Legend();

        string[] grades = ["graded B2 or better", "graded C3 or better", "graded lower", "cannot be judged"];
        Assert.Equal(widths, grades.Select(words => legend[words].Single().Attribute("stroke-width")!.Value));
        Assert.All(grades, words => Assert.Null(legend[words].Single().Attribute("stroke-dasharray")));
        var (possible, machine) = (legend["possible only"].Single(), legend["machine reading, not reviewed"].Last());
        Assert.NotNull(possible.Attribute("stroke-dasharray"));
        Assert.NotEqual(possible.Attribute("stroke-dasharray")!.Value, machine.Attribute("stroke-dasharray")!.Value);
        Assert.Equal(colors["--machine"], ColorOf([machine]));
    }

    // The examples of the tie rules, each with persons of its own: together they have a tie of every family.
    private void RecordExamples()
    {
        var source = _desk.Source("one");
        var said = 0;
        foreach (var (number, rule) in TieRuleBook.Shipped.Rules.Index())
        {
            var known = new Dictionary<string, EntityId>();
            foreach (var words in rule.Example.Given.Select(line => line.Split(' ')))
            {
                var qualifiers = words.Where(word => word.Contains('=', StringComparison.Ordinal)).Select(word => word.Split('='));
                var date = words.Skip(3).FirstOrDefault(word => char.IsDigit(word[0]));
                _desk.Say($"st-{++said}", Entity(words[0]), words[1], Entity(words[2]), source, change: statement => statement with
                {
                    ValidTime = date is null ? null : Edtf.Parse(date),
                    Qualifiers = [.. qualifiers.Select(pair => new Qualifier(pair[0], pair[1]))],
                });
            }

            EntityId Entity(string word)
            {
                var name = word.Split(':')[^1];
                if (!known.TryGetValue(name, out var id))
                {
                    var kind = word.Contains(':', StringComparison.Ordinal) ? Enum.Parse<EntityKind>(word.Split(':')[0], ignoreCase: true) : EntityKind.Person;
                    known[name] = id = _desk.Add($"e-{number}-{name}", $"{name} {number}", kind);
                }

                return id;
            }
        }
    }

    // The marks of each line of the legend, by its words: in the file a sample stands before its words.
    private Dictionary<string, List<XElement>> Legend(bool isDark = false)
    {
        var filter = ViewFilter.Everything with { Variant = TieVariant.Extended, IncludeUnreviewed = true };
        var drawn = new RenderNetwork(_desk.Session).Draw(new RenderRequest(PictureFormat.Svg) { IsDark = isDark }, filter);
        var legend = new Dictionary<string, List<XElement>>();
        var sample = new List<XElement>();
        foreach (var element in XDocument.Parse(Encoding.UTF8.GetString(drawn.Content.Span)).Root!.Elements())
        {
            if (element.Name == Svg + "text")
            {
                legend[element.Value] = sample;
                sample = [];
            }
            else
            {
                sample.Add(element);
            }
        }

        return legend;
    }

    private static string FormOf(List<XElement> sample)
    {
        var lines = sample.ConvertAll(element => element.Attribute("d")!.Value.Split('M', StringSplitOptions.RemoveEmptyEntries));
        var marks = lines.Find(line => line.Length > 1);
        return marks is null ? (lines.Count == 2 ? "double" : "single") : marks[0].Split('L') is [var from, var to] && from == to ? "beaded" : "ticked";
    }

    private static string ColorOf(List<XElement> sample) => Assert.Single(sample.Select(element => element.Attribute("stroke")!.Value).Distinct());

    private static Dictionary<string, (string Form, string Color)> Families() => FamilyLine().Matches(Styles)
        .ToDictionary(match => match.Groups["code"].Value, match => (match.Groups["form"].Value, match.Groups["color"].Value));

    private static Dictionary<string, string> Colors(bool isDark)
    {
        var sheet = File.ReadAllText(Path.Combine(Repository.Root, "src", "Skein.Web", "wwwroot", "app.css"));
        var blocks = RootBlock().Matches(sheet);
        return ColorLine().Matches(blocks[isDark ? 1 : 0].Value).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["value"].Value);
    }

    [GeneratedRegex("""^  "?(?<code>[a-z-]+)"?: \["(?<form>[a-z]+)", "(?<color>--[a-z-]+)"\],$""", RegexOptions.Multiline)]
    private static partial Regex FamilyLine();

    [GeneratedRegex(@"weights: readonly number\[\] = \[(?<numbers>[^\]]+)\]")]
    private static partial Regex WeightsLine();

    [GeneratedRegex(@":root \{[^}]*\}")]
    private static partial Regex RootBlock();

    [GeneratedRegex(@"(?<name>--[a-z-]+): (?<value>#[0-9a-f]{6});")]
    private static partial Regex ColorLine();
}
