namespace Skein.Methods.Hypotheses;

/// <summary>A set to begin with where the question is who was behind an attack; the analyst adds and drops.</summary>
public static class AttributionHypotheses
{
    /// <summary>
    /// The seven: a group ordered it; a member of a group guided it; a local network alone; an inspired individual; another group; a
    /// motive that is not political; the claim is false.
    /// </summary>
    public static IReadOnlyList<CompetingHypothesis> Default { get; } =
    [
        .. Ids.Select(id => new CompetingHypothesis(new HypothesisId(id))),
    ];

    private static string[] Ids =>
    [
        "group-ordered", "member-guided", "local-network-alone", "individual-inspired", "other-group", "non-political-motive", "false-claim",
    ];
}
