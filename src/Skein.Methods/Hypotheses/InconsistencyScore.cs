namespace Skein.Methods.Hypotheses;

/// <summary>
/// A sum of −1 and −2, each times a credibility and a relevance of 1/√2, 1 or √2. It is kept as whole numbers of halves and of halves of
/// √2, so that two scores tie exactly when they are equal, in whatever order rows were added.
/// </summary>
/// <param name="Halves">How many halves.</param>
/// <param name="HalvesOfRootTwo">How many halves of √2.</param>
public readonly record struct InconsistencyScore(int Halves, int HalvesOfRootTwo) : IComparable<InconsistencyScore>
{
    /// <summary>The score as a number, zero or below; the nearer to zero, the less speaks against the hypothesis.</summary>
    public double Value => (Halves / 2.0) + (HalvesOfRootTwo * Math.Sqrt(2) / 2);

    /// <summary>What one cell of a row adds.</summary>
    /// <param name="cell">The cell; only II and I add something.</param>
    /// <param name="credibility">How much the row is believed.</param>
    /// <param name="relevance">How much it matters.</param>
    public static InconsistencyScore Of(Consistency cell, RowWeight credibility, RowWeight relevance)
    {
        var points = Points(cell);
        return ((int)credibility + (int)relevance) switch
        {
            -2 => new InconsistencyScore(points, 0),
            -1 => new InconsistencyScore(0, points),
            0 => new InconsistencyScore(2 * points, 0),
            1 => new InconsistencyScore(0, 2 * points),
            2 => new InconsistencyScore(4 * points, 0),
            _ => throw new ArgumentOutOfRangeException(nameof(credibility), "A weight is low, medium or high."),
        };
    }

    /// <summary>The sum of two scores.</summary>
    public static InconsistencyScore operator +(InconsistencyScore one, InconsistencyScore other) =>
        new(one.Halves + other.Halves, one.HalvesOfRootTwo + other.HalvesOfRootTwo);

    /// <summary>A score without another.</summary>
    public static InconsistencyScore operator -(InconsistencyScore one, InconsistencyScore other) =>
        new(one.Halves - other.Halves, one.HalvesOfRootTwo - other.HalvesOfRootTwo);

    /// <summary>The sum of two scores.</summary>
    public InconsistencyScore Add(InconsistencyScore other) => this + other;

    /// <summary>This score without another.</summary>
    public InconsistencyScore Subtract(InconsistencyScore other) => this - other;

    /// <summary>The order by value; zero only when the scores are equal.</summary>
    public int CompareTo(InconsistencyScore other) => this == other ? 0 : Value.CompareTo(other.Value);

    internal static int Points(Consistency cell) => cell switch
    {
        Consistency.VeryInconsistent => -2,
        Consistency.Inconsistent => -1,
        _ => 0,
    };
}
