using Skein.Methods.Hypotheses;

namespace Skein.Methods.Faults;

internal static partial class MethodFaults
{
    public static NotComputable FewHypotheses(int live) => Fault(
        "SK-METH-001",
        $"The matrix has {Number(live)} live hypotheses, and fewer than two cannot compete. Add an alternative, or take one back into the matrix.");

    public static NotComputable NothingRated() => Fault(
        "SK-METH-002",
        "No cell of a live hypothesis is rated, so that there is nothing to weigh. Add evidence and rate it across its row.");

    public static NotComputable TwiceInMatrix(string id) => Fault(
        "SK-METH-003", $"The matrix has '{id}' twice. It was probably added by two people; keep one, or give the other an id of its own.");

    public static NotComputable UnknownHypothesis(EvidenceId row, HypothesisId hypothesis) => Fault(
        "SK-METH-004",
        $"The row '{row.Value}' rates '{hypothesis.Value}', which is no hypothesis of the matrix. Add the hypothesis, or leave "
        + "the cell out.");

    public static NotComputable CopiesDiffer(EvidenceId one, EvidenceId other) => Fault(
        "SK-METH-005",
        $"The rows '{one.Value}' and '{other.Value}' have one origin and are rated differently. Copies say the same: rate them "
        + "alike, or give different information an origin of its own.");

    public static NotComputable FewAnalysts(int analysts) => Fault(
        "SK-METH-006", $"There are {Number(analysts)} matrices, and agreement needs two or more analysts. Add the matrix of another analyst.");

    public static NotComputable DifferentHypotheses(AnalystId analyst) => Fault(
        "SK-METH-007",
        $"The matrix of '{analyst.Value}' has other live hypotheses than the first. Agree on the hypotheses before the matrices "
        + "are compared.");
}
