using Skein.Graph.Communities;
using Skein.Graph.Running;

namespace Skein.Graph.Tests.Communities;

/// <summary>Agreement of covers against the definitions, written down vertex by vertex, and against what the definitions give by hand.</summary>
public sealed class CoverComparisonTests
{
    [Fact]
    public void Both_measures_equal_the_definition_vertex_by_vertex_on_a_thousand_random_pairs_of_covers()
    {
        for (var seed = 0; seed < 1_000; seed++)
        {
            var random = new RandomStream(seed);
            var n = 2 + random.NextInt(12);
            var (first, second) = (Draw(n, ref random), Draw(n, ref random));

            Assert.Equal(NaiveMax(first, second), CoverComparison.NormalizedMutualInformation(first, second), 1e-12);
            Assert.Equal(NaiveLfk(first, second), CoverComparison.LancichinettiFortunatoKertesz(first, second), 1e-12);
            Assert.Equal(
                CoverComparison.NormalizedMutualInformation(first, second), CoverComparison.NormalizedMutualInformation(second, first), 1e-15);
        }
    }

    [Fact]
    public void A_cover_agrees_with_itself_wholly_and_one_that_tells_nothing_with_no_other()
    {
        var cover = Cover.Of(9, [[0, 1, 2, 3], [3, 4, 5], [5, 6]]);
        var (whole, none) = (Cover.Of(9, [Enumerable.Range(0, 9)]), Cover.Of(9, []));

        Assert.Equal(1, CoverComparison.NormalizedMutualInformation(cover, cover), 1e-12);
        Assert.Equal(1, CoverComparison.LancichinettiFortunatoKertesz(cover, cover), 1e-12);
        Assert.Equal(0, CoverComparison.NormalizedMutualInformation(cover, whole), 1e-12);
        Assert.Equal(0, CoverComparison.NormalizedMutualInformation(cover, none), 1e-12);
        Assert.Equal(1, CoverComparison.NormalizedMutualInformation(none, none));
        Assert.Throws<ArgumentException>(() => CoverComparison.NormalizedMutualInformation(cover, Cover.Of(8, [])));
    }

    /// <summary>
    /// The example of McDaid, Greene and Hurley: a cover of one group that is one of many. Half of what they call intuition is left by the
    /// older measure, which is why the norm was changed.
    /// </summary>
    [Fact]
    public void One_group_out_of_many_is_worth_a_half_to_the_older_measure_and_its_share_to_the_newer()
    {
        var many = Cover.Of(40, Enumerable.Range(0, 10).Select(group => Enumerable.Range(4 * group, 4)));
        var one = Cover.Of(40, [Enumerable.Range(0, 4)]);

        // The one group is known wholly from the many: nothing of it is left. Of the many, one in ten is known and nine tell nothing.
        Assert.InRange(CoverComparison.LancichinettiFortunatoKertesz(many, one), 0.5, 0.6);

        // Ten groups have the entropy of one ten times; each cover tells of the other what one group has.
        Assert.Equal(0.1, CoverComparison.NormalizedMutualInformation(many, one), 1e-12);
    }

    private static Cover Draw(int n, ref RandomStream random)
    {
        var groups = new List<int[]>();
        for (var group = random.NextInt(5); group > 0; group--)
        {
            var members = new List<int>();
            for (var vertex = 0; vertex < n; vertex++)
            {
                if (random.NextInt(3) == 0)
                {
                    members.Add(vertex);
                }
            }

            groups.Add([.. members]);
        }

        return Cover.Of(n, groups.Where(members => members.Length > 0));
    }

    private static double NaiveMax(Cover first, Cover second)
    {
        var (ofFirst, ofSecond) = (Questions(first), Questions(second));
        double Own(List<bool[]> asked) => asked.Sum(question => Entropy(question.Select(answer => answer ? 1 : 0)));
        var most = Math.Max(Own(ofFirst), Own(ofSecond));
        var told = Own(ofFirst) - ofFirst.Sum(asked => Open(asked, ofSecond)) + Own(ofSecond) - ofSecond.Sum(asked => Open(asked, ofFirst));
        return most == 0 ? 1 : told / 2 / most;
    }

    private static double NaiveLfk(Cover first, Cover second)
    {
        var (ofFirst, ofSecond) = (Questions(first), Questions(second));
        double Left(List<bool[]> asked, List<bool[]> known)
        {
            var open = asked.Select(question => (Own: Entropy(question.Select(answer => answer ? 1 : 0)), Open: Open(question, known)))
                .Where(row => row.Own > 0).Select(row => row.Open / row.Own).ToList();
            return open.Count == 0 ? 1 : open.Average();
        }

        var tells = ofFirst.Concat(ofSecond).Any(question => question.Distinct().Count() > 1);
        return tells ? 1 - (0.5 * (Left(ofFirst, ofSecond) + Left(ofSecond, ofFirst))) : 1;
    }

    // The least entropy that is left of a question when one of the others is known, of those that count as an answer to it.
    private static double Open(bool[] asked, List<bool[]> known)
    {
        var least = Entropy(asked.Select(answer => answer ? 1 : 0));
        foreach (var other in known)
        {
            var cells = asked.Zip(other, (one, two) => (one ? 2 : 0) + (two ? 1 : 0)).ToArray();
            double Cell(int kind) => Part((double)cells.Count(cell => cell == kind) / cells.Length);
            if (Cell(3) + Cell(0) >= Cell(2) + Cell(1))
            {
                least = Math.Min(least, Entropy(cells) - Entropy(other.Select(answer => answer ? 1 : 0)));
            }
        }

        return least;
    }

    private static double Entropy(IEnumerable<int> answers)
    {
        var list = answers.ToList();
        return list.GroupBy(answer => answer).Sum(group => Part((double)group.Count() / list.Count));
    }

    private static double Part(double share) => share <= 0 ? 0 : -share * Math.Log(share);

    private static List<bool[]> Questions(Cover cover) =>
        [.. Enumerable.Range(0, cover.Count).Select(group => Enumerable.Range(0, cover.VertexCount).Select(vertex => cover.Members(group).Contains(vertex)).ToArray())];
}
