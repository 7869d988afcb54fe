using System.Globalization;

namespace Skein.Methods.Claims;

/// <summary>A table of counts: two rows (the condition holds, or not) by two columns (the outcome holds, or not).</summary>
/// <param name="A">Condition and outcome.</param>
/// <param name="B">Condition without outcome.</param>
/// <param name="C">Outcome without condition.</param>
/// <param name="D">Neither.</param>
public readonly record struct TwoByTwo(int A, int B, int C, int D)
{
    /// <summary>All counted cases.</summary>
    public long Total => (long)A + B + C + D;

    /// <summary>The sums: first row, second row, first column, second column.</summary>
    public TableMargins Margins => new((long)A + B, (long)C + D, (long)A + C, (long)B + D);

    /// <summary>The table with rows and columns exchanged.</summary>
    /// <remarks>No property, since a table written out with all of its properties would have no end.</remarks>
    public TwoByTwo Transpose() => new(A, C, B, D);

    /// <summary>The table as <c>(3,1;1,3)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"({A},{B};{C},{D})");
}

/// <summary>The sums of a table of two by two.</summary>
/// <param name="First">Of the first row.</param>
/// <param name="Second">Of the second row.</param>
/// <param name="Left">Of the first column.</param>
/// <param name="Right">Of the second column.</param>
public readonly record struct TableMargins(long First, long Second, long Left, long Right);
