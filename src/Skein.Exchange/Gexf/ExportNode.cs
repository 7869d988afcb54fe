using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Exchange.Gexf;

/// <summary>A node of an exported network.</summary>
/// <param name="Id">Whom or what it stands for.</param>
/// <param name="Label">How it is shown; any text.</param>
/// <param name="Kind">Its kind.</param>
public sealed record ExportNode(CanonicalId Id, string Label, EntityKind Kind)
{
    /// <summary>
    /// Whom it may be, where a source leaves open which of several it is; default empty. Written as <c>one-of</c>, identifiers with spaces
    /// between: it is a node of its own, and a count of nodes counts it beside those.
    /// </summary>
    public IReadOnlyList<CanonicalId> OneOf { get; init; } = [];
}
