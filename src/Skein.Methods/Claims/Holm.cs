using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Claims;

/// <summary>
/// Holm's correction for several tests (Holm 1979, Scandinavian Journal of Statistics 6: 65–70): the adjusted p of a test may be compared
/// with the level itself, whatever the tests have to do with each other. It counts every test that was run, not those that are shown.
/// </summary>
public static class Holm
{
    /// <summary>Adjusts.</summary>
    /// <param name="values">The p of each test, 0 to 1.</param>
    public static MethodResult<IReadOnlyList<double>> Adjust(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return new MethodResult<IReadOnlyList<double>>.Refused(MethodFaults.NoTests());
        }

        if (values.Any(value => value is not (>= 0 and <= 1)))
        {
            return new MethodResult<IReadOnlyList<double>>.Refused(MethodFaults.NoProbability());
        }

        var (adjusted, largest) = (new double[values.Count], 0.0);
        foreach (var (rank, (index, value)) in values.Index().OrderBy(row => row.Item).ThenBy(row => row.Index).Index())
        {
            largest = Math.Max(largest, Math.Min(1, (values.Count - rank) * value));
            adjusted[index] = largest;
        }

        return new MethodResult<IReadOnlyList<double>>.Computed(adjusted);
    }
}
