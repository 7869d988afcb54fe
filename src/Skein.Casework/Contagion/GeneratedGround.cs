using Skein.Graph;

namespace Skein.Casework.Contagion;

/// <summary>Generated graphs to spread on: what a rule does where there is nothing but a shape.</summary>
internal static class GeneratedGround
{
    private const int MostVertices = 1_000_000;

    /// <summary>Why the graph cannot be made; null when it can, as far as that is seen before.</summary>
    /// <param name="on">The kind of graph.</param>
    /// <param name="shape">What it is like.</param>
    /// <param name="mostVertices">The largest size.</param>
    public static SpreadOutcome.Refused? Check(SpreadGround on, GraphShape shape, int mostVertices = MostVertices) => shape switch
    {
        _ when shape.Size < 10 || shape.Size > mostVertices => SpreadFaults.BadValue("size", $"10 … {mostVertices}"),
        { Degree: < 1 or > 200 } => SpreadFaults.BadValue("degree", "1 … 200"),
        { Edges: < 0 or > int.MaxValue } => SpreadFaults.BadValue("edges", $"0 … {int.MaxValue}"),
        { Rewiring: not (>= 0 and <= 1) } => SpreadFaults.BadValue("rewiring", "0 … 1"),
        { Mixing: not (>= 0 and <= 1) } => SpreadFaults.BadValue("mixing", "0 … 1"),
        { Blocks: < 2 or > 100 } => SpreadFaults.BadValue("blocks", "2 … 100"),
        { Exponent: not (>= 1 and <= 10) } => SpreadFaults.BadValue("exponent", "1 … 10"),
        { LargestDegree: { } largest } when largest < 1 || largest >= shape.Size =>
            SpreadFaults.BadValue("largest-degree", $"1 … {shape.Size - 1}"),
        { SmallestGroup: { } smallest } when smallest < 2 || smallest > shape.Size =>
            SpreadFaults.BadValue("smallest-group", $"2 … {shape.Size}"),
        { LargestGroup: { } largest } when largest < GeneratedGraph.SmallestGroup(shape) =>
            SpreadFaults.BadValue("largest-group", $"{GeneratedGraph.SmallestGroup(shape)} …"),
        { Edges: not null } when on != SpreadGround.Random => SpreadFaults.BadValue("edges", "--on=random"),
        _ => Fits(on, shape) ? null : SpreadFaults.NoSuchGraph(),
    };

    /// <summary>The graph; null when its degrees and groups do not fit together. The request was checked.</summary>
    public static Ground? Of(SpreadGround on, GraphShape shape, long seed) => GeneratedGraph.Of(on, shape, seed) is { } made
        ? new Ground(made.Kind, made.Parameters, CompactGraph.From(made.Edges), [])
        : null;

    private static bool Fits(SpreadGround on, GraphShape shape) => (shape.Edges is not null || shape.Degree < shape.Size) && on switch
    {
        SpreadGround.Ring or SpreadGround.SmallWorld => shape.Degree % 2 == 0,
        SpreadGround.Preferential => shape.Degree >= 2 && shape.Degree % 2 == 0,
        SpreadGround.Regular => (long)shape.Degree * shape.Size % 2 == 0,
        SpreadGround.Blocks => GeneratedGraph.Within(shape) <= 1 && GeneratedGraph.Between(shape) <= 1,
        SpreadGround.Random => shape.Edges is null || shape.Edges <= (long)shape.Size * (shape.Size - 1) / 2,
        _ => true,
    };
}
