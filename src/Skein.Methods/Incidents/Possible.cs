using System.Numerics;

namespace Skein.Methods.Incidents;

/// <summary>
/// Which values of a scale the record leaves open. The default leaves all open, so that what nobody coded is not a value. An enumeration
/// of up to 32 values that count from 0.
/// </summary>
/// <typeparam name="T">The scale.</typeparam>
public readonly record struct Possible<T>
    where T : struct, Enum
{
    private static readonly T[] All = Enum.GetValues<T>();

    private readonly uint _excluded;

    internal Possible(uint excluded) => _excluded = excluded;

    /// <summary>The values that are open, ascending.</summary>
    public IEnumerable<T> Values
    {
        get
        {
            var excluded = _excluded;
            return All.Where(value => (excluded & Bit(value)) == 0);
        }
    }

    /// <summary>How many values are open.</summary>
    public int Count => All.Length - BitOperations.PopCount(_excluded);

    /// <summary>True when exactly one value is left.</summary>
    public bool IsKnown => Count == 1;

    /// <summary>True when no value is left: what was coded contradicts itself.</summary>
    public bool IsImpossible => Count == 0;

    /// <summary>What is open in this and in the other: two findings that both hold.</summary>
    /// <param name="other">The other.</param>
    public Possible<T> And(Possible<T> other) => new(_excluded | other._excluded);

    /// <summary>What is open in this or in the other: two sources of which either may be right.</summary>
    /// <param name="other">The other.</param>
    public Possible<T> Or(Possible<T> other) => new(_excluded & other._excluded);

    /// <summary>True when a value is open.</summary>
    /// <param name="value">The value.</param>
    public bool Admits(T value) => (_excluded & Bit(value)) == 0;

    /// <summary>The open values, such as <c>Prepared | EnRoute</c>.</summary>
    public override string ToString() => string.Join(" | ", Values);

    internal static uint Bit(T value) => 1u << Array.IndexOf(All, value);

    internal static uint Every() => All.Length == 32 ? uint.MaxValue : (1u << All.Length) - 1;
}

/// <summary>Makes sets of values that are left open.</summary>
public static class Possible
{
    /// <summary>These values and no others.</summary>
    /// <typeparam name="T">The scale.</typeparam>
    /// <param name="values">The values; sources that differ give several.</param>
    public static Possible<T> Of<T>(params ReadOnlySpan<T> values)
        where T : struct, Enum
    {
        var open = 0u;
        foreach (var value in values)
        {
            open |= Possible<T>.Bit(value);
        }

        return new Possible<T>(~open & Possible<T>.Every());
    }

    /// <summary>A value or any above it.</summary>
    /// <typeparam name="T">The scale.</typeparam>
    /// <param name="least">The least value.</param>
    public static Possible<T> AtLeast<T>(T least)
        where T : struct, Enum
        => new(Possible<T>.Bit(least) - 1);

    /// <summary>A value or any below it.</summary>
    /// <typeparam name="T">The scale.</typeparam>
    /// <param name="most">The greatest value.</param>
    public static Possible<T> AtMost<T>(T most)
        where T : struct, Enum
        => new(Possible<T>.Every() & ~((Possible<T>.Bit(most) << 1) - 1));
}
