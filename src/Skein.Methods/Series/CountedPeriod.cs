using Skein.Methods.Faults;

namespace Skein.Methods.Series;

/// <summary>A count with what it was counted over.</summary>
/// <param name="Count">How many; 0 or more.</param>
/// <param name="Exposure">Over how much: days, unit-years; above 0.</param>
public readonly record struct CountedPeriod(int Count, double Exposure)
{
    internal static NotComputable? FaultIn(IReadOnlyList<CountedPeriod> periods, int fewest)
    {
        if (periods.Count < fewest)
        {
            return MethodFaults.TooFewPeriods(periods.Count, fewest);
        }

        foreach (var (at, period) in periods.Index())
        {
            if (period.Count < 0)
            {
                return MethodFaults.NegativePeriod(at);
            }

            if (!(period.Exposure > 0) || double.IsInfinity(period.Exposure))
            {
                return MethodFaults.BadExposure(at);
            }
        }

        return null;
    }
}
