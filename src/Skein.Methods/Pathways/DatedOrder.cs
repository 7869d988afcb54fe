using Skein.Methods.Outcomes;

namespace Skein.Methods.Pathways;

/// <summary>How two uncertain dates lie to each other.</summary>
public enum DatedOrder
{
    /// <summary>The first lies on an earlier day than the second, whichever days they are.</summary>
    Before,

    /// <summary>The first lies on a later day than the second, whichever days they are.</summary>
    After,

    /// <summary>Their bounds meet, or they lie on one day; the record does not say which came first.</summary>
    CannotBeTold,
}

/// <summary>Compares uncertain dates without guessing.</summary>
public static class DatedOrders
{
    /// <summary>The order of two dates.</summary>
    /// <param name="one">The first.</param>
    /// <param name="other">The second.</param>
    /// <returns>Before or after only when every pair of days within the bounds says so.</returns>
    public static DatedOrder Of(DayBounds one, DayBounds other)
        => one.Last < other.First ? DatedOrder.Before
            : one.First > other.Last ? DatedOrder.After
            : DatedOrder.CannotBeTold;
}
