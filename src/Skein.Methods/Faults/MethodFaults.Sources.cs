using Skein.Methods.Sources;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable NoSources() => Fault(
        "SK-METH-301", "There is no source to count, so that nothing can be independent. Name the sources of the claim.");

    public static NotComputable UnknownSource(SourceKey source) => Fault(
        "SK-METH-302", $"A claim or a derivation names '{source.Value}', which is no source of the list. Add it, or mend the name.");

    public static NotComputable SourceTwice(SourceKey source) => Fault(
        "SK-METH-303", $"The source '{source.Value}' stands twice and would count twice. Keep one record.");

    public static NotComputable ClaimTwice(PropositionId claim) => Fault(
        "SK-METH-304", $"The claim '{claim.Value}' stands twice. Put its sources together in one.");

    public static NotComputable NoEstimativeWord() => Fault(
        "SK-METH-305", "The word is none of the scale, so that it has no interval. Take a word of the scale, or give percentages.");

    public static NotComputable OutsideTheScale() => Fault(
        "SK-METH-306",
        "The scale runs from 1 to 99 percent and has no word for what is certain. Say it as a fact with its sources, or give a "
        + "value inside.");

    public static NotComputable ReversedInterval() => Fault(
        "SK-METH-307", "The interval ends before it begins; its ends were probably swapped. Give the lower end first.");

    public static NotComputable InAGap() => Fault(
        "SK-METH-308",
        "The percentage lies in a gap between two words of the yardstick, or is none. Decide for the word above or below, or take the scale of ICD 203.");
}
