using Skein.Methods.Claims;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable NegativeCount(TwoByTwo table) => Fault(
        "SK-METH-201", $"The table {table} has a count below zero, which is probably a slip of the keyboard. Mend the count.");

    public static NotComputable EmptyMargin(TwoByTwo table) => Fault(
        "SK-METH-202",
        table.Total == 0 ? "The table has no case: of those that count, none has both codings. Code them, or ask another question."
        : $"The table {table} has an empty row or column, so that there is nothing to compare: all cases are alike in one respect. "
        + "Code more cases, or ask another question.");

    public static NotComputable LargeTable(TwoByTwo table, int most) => Fault(
        "SK-METH-203",
        $"The table {table} stands among more than {Number(most)} tables with its margins. Test a sample, or use a test for large counts.");

    public static NotComputable NoTests() => Fault(
        "SK-METH-204", "No test was run, so that there is nothing to correct. Run a test first.");

    public static NotComputable NoProbability() => Fault(
        "SK-METH-205", "A value to correct lies outside 0 to 1 and is no p. Give the p of each test, not its statistic.");

    public static NotComputable AttackTwice(AttackId attack) => Fault(
        "SK-METH-206", $"The attack '{attack.Value}' stands twice, and would be counted twice. Keep one record.");

    public static NotComputable LagReversed(ClaimId claim) => Fault(
        "SK-METH-207",
        $"The lag of claim '{claim.Value}' ends before it begins; its dates were probably swapped. Mend the dates of attack and issue.");

    public static NotComputable NoAttacks() => Fault(
        "SK-METH-208", "There is no attack to count. Give the attacks, also those that nobody claimed.");

    public static NotComputable UnknownPublication(PublicationId publication) => Fault(
        "SK-METH-209",
        $"A reprint names '{publication.Value}', which is no publication of the list. Add it, without a date if that is unknown.");

    public static NotComputable PublicationTwice(PublicationId publication) => Fault(
        "SK-METH-210", $"The publication '{publication.Value}' stands twice. Keep one record.");

    public static NotComputable PublicationReversed(PublicationId publication) => Fault(
        "SK-METH-211", $"The publication '{publication.Value}' is dated not before a moment after its latest. Mend its dates.");

    public static NotComputable NoPublications() => Fault(
        "SK-METH-212", "There is no publication to trace. Give the publications and who reprinted whom.");
}
