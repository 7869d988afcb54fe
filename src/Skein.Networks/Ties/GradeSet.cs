using Skein.Model;
using Skein.Model.Sources;

namespace Skein.Networks.Ties;

/// <summary>
/// Sets of grades under their partial order. No grade is a product or a mean of others; F and 6 are comparable only with
/// themselves, so a set of best or of weakest grades may hold several.
/// </summary>
public static class GradeSet
{
    /// <summary>The grades that no other is stronger than, without repetition, by letter and digit; empty for none.</summary>
    /// <param name="grades">Any grades.</param>
    public static EquatableList<Grade> Strongest(IEnumerable<Grade> grades) => Extremes(grades, GradeOrder.Weaker);

    /// <summary>The grades that no other is weaker than, without repetition, by letter and digit; empty for none.</summary>
    /// <param name="grades">Any grades.</param>
    public static EquatableList<Grade> Weakest(IEnumerable<Grade> grades) => Extremes(grades, GradeOrder.Stronger);

    /// <summary>
    /// How two sets of weakest links stand to each other. The first is at least as strong when each of its grades is at least as strong
    /// as some grade of the second: wherever it is weak, the second is as weak or weaker.
    /// </summary>
    /// <param name="first">A set as <see cref="Weakest"/> gives it.</param>
    /// <param name="second">Another.</param>
    public static GradeOrder Compare(EquatableList<Grade> first, EquatableList<Grade> second) =>
        (IsAtLeast(first, second), IsAtLeast(second, first)) switch
        {
            (true, true) => GradeOrder.Equal,
            (true, false) => GradeOrder.Stronger,
            (false, true) => GradeOrder.Weaker,
            _ => GradeOrder.Incomparable,
        };

    private static bool IsAtLeast(EquatableList<Grade> first, EquatableList<Grade> second) =>
        first.All(grade => second.Any(other => grade.CompareWith(other) is GradeOrder.Equal or GradeOrder.Stronger));

    private static EquatableList<Grade> Extremes(IEnumerable<Grade> grades, GradeOrder excluded)
    {
        if (grades is IReadOnlyList<Grade> and [var only])
        {
            return [only];
        }

        var all = grades.Distinct().OrderBy(grade => grade.Reliability).ThenBy(grade => grade.Credibility).ToList();
        return all.Where(grade => !all.Exists(other => grade.CompareWith(other) == excluded)).ToEquatableList();
    }
}
