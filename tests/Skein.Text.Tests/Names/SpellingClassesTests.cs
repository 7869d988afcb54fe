using System.Reflection;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Text.Tests.Names;

/// <summary>The spellings of one name in <c>spellings.txt</c>, each before or after an invented name. The oracle is the list.</summary>
public class SpellingClassesTests
{
    private const double Threshold = 0.7;

    /// <summary>One row a class.</summary>
    public static TheoryData<string, string> Classes()
    {
        var data = new TheoryData<string, string>();
        foreach (var cells in Lines().Select(line => line.Split('\t')))
        {
            data.Add(cells[0], cells[1]);
        }

        return data;
    }

    /// <summary>Related forms that are usually names of their own (Mohand, Magomed) may stay below, as long as most pairs of a class are proposed.</summary>
    [Theory]
    [MemberData(nameof(Classes))]
    public void Most_pairs_of_spellings_of_one_name_are_proposed(string kind, string spellings)
    {
        var scores = Pairs(kind, spellings).ToList();

        Assert.True(scores.Count(score => score >= Threshold) >= 0.6 * scores.Count, $"{spellings}: {scores.Count(score => score >= Threshold)} of {scores.Count}");
    }

    [Fact]
    public void Of_all_pairs_of_spellings_ninety_six_in_a_hundred_are_proposed()
    {
        var scores = Lines().Select(line => line.Split('\t')).SelectMany(cells => Pairs(cells[0], cells[1])).ToList();

        Assert.True(scores.Count > 3000);
        Assert.True(scores.Count(score => score >= Threshold) >= 0.96 * scores.Count, $"{scores.Count(score => score >= Threshold)} of {scores.Count}");
    }

    private static IEnumerable<double> Pairs(string kind, string spellings)
    {
        var names = spellings.Split('|').Select(form => PreparedName.Of(kind == "given" ? $"{form} Dravenni" : $"Tomar {form}", NameKind.Person)).ToList();
        return names.SelectMany((left, i) => names.Skip(i + 1).Select(right => NameComparer.Shipped.Probability(left, right)));
    }

    private static List<string> Lines()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("spellings.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
