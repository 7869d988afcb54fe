namespace Skein.Methods.Involvement;

/// <summary>Which condition of the table moved which bound, and by which indicators.</summary>
/// <param name="Condition">The condition's number, 1 to 11.</param>
/// <param name="Bound">The bound that it sets; null where it has no effect, which is worth saying too.</param>
/// <param name="IsLeast">True when it raises the least, false when it lowers the most.</param>
/// <param name="Indicators">The indicators that meet it.</param>
public sealed record InvolvementReason(int Condition, InvolvementDegree? Bound, bool IsLeast, IReadOnlyList<Indicator> Indicators)
{
    /// <summary>The reason as a line, such as <c>condition 3 (G1): at least guided</c>.</summary>
    public override string ToString()
    {
        var effect = Bound is { } degree ? $"at {(IsLeast ? "least" : "most")} {degree.ToString().ToLowerInvariant()}" : "moves no bound";
        return $"condition {Condition} ({string.Join(", ", Indicators)}): {effect}";
    }
}
