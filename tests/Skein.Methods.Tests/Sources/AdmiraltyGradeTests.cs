using System.Reflection;
using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Sources;

public class AdmiraltyGradeTests
{
    private static readonly string[] All = [.. "ABCDEF".SelectMany(letter => "123456".Select(digit => $"{letter}{digit}"))];

    [Theory]
    [InlineData("B2", "C3", GradeOrder.Better)]
    [InlineData("B2", "B3", GradeOrder.Better)]
    [InlineData("C3", "B3", GradeOrder.Worse)]
    [InlineData("B4", "C2", GradeOrder.NotComparable)]
    [InlineData("E1", "A5", GradeOrder.NotComparable)]
    [InlineData("F2", "E2", GradeOrder.NotComparable)]
    [InlineData("A6", "A5", GradeOrder.NotComparable)]
    [InlineData("F2", "F3", GradeOrder.Better)]
    [InlineData("A6", "B6", GradeOrder.Better)]
    [InlineData("F6", "F6", GradeOrder.Same)]
    public void Grades_are_ordered_in_part_and_no_basis_is_not_the_bottom(string one, string other, GradeOrder order) =>
        Assert.Equal(order, Grade(one).ComparedWith(Grade(other)));

    [Fact]
    public void The_order_is_a_partial_order()
    {
        foreach (var one in All)
        {
            foreach (var other in All)
            {
                var mirrored = Grade(one).ComparedWith(Grade(other)) switch
                {
                    GradeOrder.Better => GradeOrder.Worse,
                    GradeOrder.Worse => GradeOrder.Better,
                    var same => same,
                };
                Assert.Equal(mirrored, Grade(other).ComparedWith(Grade(one)));
                Assert.Equal(one == other, mirrored == GradeOrder.Same);
                Assert.All(
                    All.Where(third => IsBetter(one, other) && IsBetter(other, third)),
                    third => Assert.True(IsBetter(one, third)));
            }
        }
    }

    [Fact]
    public void The_thirty_six_grades_are_read_and_written_and_nothing_else_is()
    {
        Assert.All(All, text => Assert.Equal(text, Grade(text).ToString()));
        Assert.All(["", "B", "2B", "G1", "A0", "A7", "b2", "B2 ", "B22"], text => Assert.Null(AdmiraltyGrade.Parse(text)));
        Assert.Equal("F6", default(AdmiraltyGrade).ToString());
    }

    /// <summary>Whoever wants a mean has to write down the numbers: the type gives none, and neither an order to sort by.</summary>
    [Fact]
    public void The_type_offers_no_number_no_sum_and_no_sorting()
    {
        var type = typeof(AdmiraltyGrade);

        Assert.DoesNotContain(type.GetInterfaces(), face => face.Name.StartsWith("IComparable", StringComparison.Ordinal));
        var methods = type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static);
        var operators = methods.Select(method => method.Name).Where(name => name.StartsWith("op_", StringComparison.Ordinal));
        Assert.Equal(["op_Equality", "op_Inequality"], operators.Order());
        Assert.DoesNotContain(
            methods.Where(method => method.Name != "GetHashCode"),
            method => method.ReturnType == typeof(int) || method.ReturnType == typeof(double) || method.ReturnType == typeof(decimal));
    }

    private static bool IsBetter(string one, string other) => Grade(one).ComparedWith(Grade(other)) == GradeOrder.Better;

    private static AdmiraltyGrade Grade(string text) => AdmiraltyGrade.Parse(text)!.Value;
}
