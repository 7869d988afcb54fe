using System.Globalization;
using Skein.Methods.Faults;

namespace Skein.Methods.Pathways;

/// <summary>The faults of the pathway methods, SK-METH-121 to 129.</summary>
internal static class PathwayFaults
{
    public static NotComputable BadPattern() => new(
        "SK-METH-121",
        "The pattern cannot be read: it needs two steps or more, of the letters R O P K J X G T D, each at most once."
            + " Write it like R<O/P<J.");

    public static NotComputable Empty() => new(
        "SK-METH-122",
        "There is no trajectory with sound dates, so nothing is counted."
            + " The filter probably leaves nobody over, or dates contradict themselves; widen the one or mend the other.");

    public static NotComputable TooFewSequences(int count) => new(
        "SK-METH-123",
        string.Create(CultureInfo.InvariantCulture, $"A distance needs two sequences, and there are {count}. Widen the filter."));

    public static NotComputable TooManyDistinct(int distinct, int most) => new(
        "SK-METH-124",
        string.Create(CultureInfo.InvariantCulture, $"There are {distinct} different sequences, and at most {most} are compared with each other.")
            + " Use longer steps of time or fewer states.");
}
