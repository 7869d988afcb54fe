using Skein.Methods.Outcomes;
using Skein.Methods.Sources;

namespace Skein.Methods.Tests.Sources;

/// <summary>Graphs written as <c>paper&gt;agency</c>: the paper took from the agency.</summary>
internal static class Graphs
{
    public static Derivation[] Ties(string ties) =>
    [
        .. Words(ties).Select(tie => tie.Split('>')).Select(tie => new Derivation(new(tie[0]), new(tie[1]))),
    ];

    public static SourceKey[] Named(string sources) => [.. Words(sources).Select(id => new SourceKey(id))];

    public static ProvenanceGraph Graph(string sources, string ties) =>
        Assert.IsType<MethodResult<ProvenanceGraph>.Computed>(ProvenanceGraph.Of(Named(sources), Ties(ties))).Value;

    public static Independence Counted(ProvenanceGraph graph, string sources) =>
        Assert.IsType<MethodResult<Independence>.Computed>(graph.IndependenceOf(Named(sources))).Value;

    public static string Ids(IEnumerable<SourceKey> ids) => string.Join(' ', ids.Select(id => id.Value));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
