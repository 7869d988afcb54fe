using Skein.Model;
using Skein.Model.Sources;
using Skein.Networks.Ties;

namespace Skein.Networks.Tests.Ties;

public class GradeSetTests
{
    [Theory]
    [InlineData("B2 B2 C3", "B2", "C3")]
    [InlineData("B3 C1 D4", "B3 C1", "D4")]
    [InlineData("A1 F3", "A1 F3", "A1 F3")]
    [InlineData("F3 F4 B6 A6", "A6 F3", "B6 F4")]
    [InlineData("", "", "")]
    public void The_strongest_and_the_weakest_are_what_nothing_is_stronger_or_weaker_than(string grades, string strongest, string weakest)
    {
        Assert.Equal(Set(strongest), GradeSet.Strongest(Set(grades)));
        Assert.Equal(Set(weakest), GradeSet.Weakest(Set(grades)));
    }

    [Theory]
    [InlineData("B2", "B2", GradeOrder.Equal)]
    [InlineData("A1", "C3 F6", GradeOrder.Stronger)]
    [InlineData("B2", "B2 F3", GradeOrder.Stronger)]
    [InlineData("B2", "F3", GradeOrder.Incomparable)]
    [InlineData("A3 C1", "B2", GradeOrder.Incomparable)]
    [InlineData("B3 C1", "B2", GradeOrder.Weaker)]
    [InlineData("D4", "B3 C1", GradeOrder.Weaker)]
    public void Sets_of_weakest_links_are_compared_link_by_link(string first, string second, GradeOrder order) =>
        Assert.Equal(order, GradeSet.Compare(Set(first), Set(second)));

    private static EquatableList<Grade> Set(string grades) => grades.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(text => Grade.TryParse(text, out var grade) ? grade : throw new ArgumentException(text)).ToEquatableList();
}
