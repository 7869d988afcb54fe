namespace Skein.Model.Sources;

/// <summary>How two grades stand to each other; the grades form a partial order only.</summary>
public enum GradeOrder
{
    /// <summary>Letter and digit are equal.</summary>
    Equal,

    /// <summary>The first grade is at most as good on both scales, and worse on one.</summary>
    Weaker,

    /// <summary>The first grade is at least as good on both scales, and better on one.</summary>
    Stronger,

    /// <summary>Each is better on one scale, or one of them cannot be judged where the other can.</summary>
    Incomparable,
}

/// <summary>
/// The grade of a statement: the letter of its source and the digit of the information, kept apart. There is no product, no mean and
/// no total order of grades.
/// </summary>
/// <param name="Reliability">The letter of the source.</param>
/// <param name="Credibility">The digit of the information.</param>
public readonly record struct Grade(Reliability Reliability, Credibility Credibility)
{
    /// <summary>F6: neither the source nor the information can be judged.</summary>
    public static Grade Unjudged { get; } = new(Reliability.F, Credibility.CannotBeJudged);

    /// <summary>True when the letter is F or the digit is 6.</summary>
    public bool IsPartlyUnjudged => Reliability == Reliability.F || Credibility == Credibility.CannotBeJudged;

    /// <summary>Compares two grades on both scales; F and 6 are comparable only with themselves.</summary>
    /// <param name="other">The grade to compare with.</param>
    public GradeOrder CompareWith(Grade other)
    {
        var letter = Scale((int)Reliability, (int)other.Reliability, unjudged: (int)Reliability.F);
        var digit = Scale((int)Credibility, (int)other.Credibility, unjudged: (int)Credibility.CannotBeJudged);
        return (letter, digit) switch
        {
            (null, _) or (_, null) => GradeOrder.Incomparable,
            (0, 0) => GradeOrder.Equal,
            ( >= 0, >= 0) => GradeOrder.Stronger,
            ( <= 0, <= 0) => GradeOrder.Weaker,
            _ => GradeOrder.Incomparable,
        };
    }

    /// <summary>The letter and the digit, such as <c>B2</c>.</summary>
    public override string ToString() => $"{Reliability}{(int)Credibility}";

    /// <summary>Reads a grade such as <c>B2</c>.</summary>
    /// <param name="text">A letter A to F and a digit 1 to 6.</param>
    /// <param name="grade">The grade, when the answer is true.</param>
    public static bool TryParse(string? text, out Grade grade)
    {
        grade = default;
        if (text?.Trim() is not [var letter, var digit] || char.ToUpperInvariant(letter) is < 'A' or > 'F' || digit is < '1' or > '6')
        {
            return false;
        }

        grade = new Grade((Reliability)(char.ToUpperInvariant(letter) - 'A' + 1), (Credibility)(digit - '0'));
        return true;
    }

    // Positive when the first is better; null when exactly one of the two cannot be judged.
    private static int? Scale(int first, int second, int unjudged) =>
        first == second ? 0 : first == unjudged || second == unjudged ? null : second - first;
}
