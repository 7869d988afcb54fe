using Skein.Methods.Faults;

namespace Skein.Methods.Claims;

/// <summary>
/// Holm's correction for several tests (Holm 1979, Scandinavian Journal of Statistics 6: 65–70): the adjusted p of a test may be compared
/// with the level itself, whatever the tests have to do with each other. It counts every test that was run, not those that are shown.
/// </summary>
public static class Holm
{
    /// <summary>Adjusts.</summary>
    /// <param name="values">The p of each test, 0 to 1.</param>
    public static HolmOutcome Adjust(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return new HolmOutcome.Refused(MethodFaults.NoTests());
        }

        if (values.Any(value => value is not (>= 0 and <= 1)))
        {
            return new HolmOutcome.Refused(MethodFaults.NoProbability());
        }

        var (adjusted, largest) = (new double[values.Count], 0.0);
        foreach (var (rank, (index, value)) in values.Index().OrderBy(row => row.Item).ThenBy(row => row.Index).Index())
        {
            largest = Math.Max(largest, Math.Min(1, (values.Count - rank) * value));
            adjusted[index] = largest;
        }

        return new HolmOutcome.Adjusted(adjusted);
    }
}

/// <summary>What comes of a correction.</summary>
public abstract record HolmOutcome
{
    private HolmOutcome()
    {
    }

    /// <summary>The adjusted values.</summary>
    /// <param name="Values">In the order that was given.</param>
    public sealed record Adjusted(IReadOnlyList<double> Values) : HolmOutcome;

    /// <summary>There are none.</summary>
    /// <param name="Why">The reason.</param>
    public sealed record Refused(NotComputable Why) : HolmOutcome;
}
