using Skein.Casework.Wording;

namespace Skein.Casework.Contagion;

/// <summary>The refusals of simulations: one place for codes and sentences. docs/reference/errors.md lists them.</summary>
internal static class SpreadFaults
{
    public static SpreadOutcome.Refused TooSmall(int tied, int fewest) => new("SK-SPR-001", T.Of("spread.too-small", tied, fewest));

    public static SpreadOutcome.Refused BadValue(string name, string range) => new("SK-SPR-002", T.Of("spread.bad-value", name, range));

    public static SpreadOutcome.Refused NoLayers() => new("SK-SPR-003", T.Of("spread.no-layers"));

    public static SpreadOutcome.Refused EndlessNoise() => new("SK-SPR-004", T.Of("spread.endless-noise"));

    public static SpreadOutcome.Refused FewSeeds(int found, int fewest) => new("SK-SPR-005", T.Of("spread.few-seeds", found, fewest));

    public static SpreadOutcome.Refused NoEventsThere() => new("SK-SPR-006", T.Of("spread.no-events-there"));

    public static SpreadOutcome.Refused Protected() => new("SK-SPR-007", T.Of("spread.protected"));

    public static SpreadOutcome.Refused NoSuchGraph() => new("SK-SPR-008", T.Of("spread.no-such-graph"));

    public static SpreadOutcome.Refused FileTaken(string file) => new("SK-SPR-010", T.Of("spread.file-taken", file));

    public static SpreadOutcome.Refused FileFailed(string file, string why) => new("SK-SPR-011", T.Of("spread.file-failed", file, why));

    public static SpreadOutcome.Refused BadThresholds(string text) => new("SK-SPR-012", T.Of("spread.bad-thresholds", text));

    public static SpreadOutcome.Refused NothingStated() => new("SK-SPR-009", T.Of("spread.nothing-stated"));
}
