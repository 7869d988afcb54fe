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

    /// <summary>
    /// Whom it stands for, where one mark stands for several; default empty. Written as <c>members</c> in GEXF, with <c>group</c> in the place
    /// of the kind.
    /// </summary>
    public IReadOnlyList<CanonicalId> Members { get; init; } = [];

    /// <summary>Where it lies; null, the default, for nowhere. Written in GEXF only.</summary>
    public ExportPlace? Place { get; init; }
}

/// <summary>A place in a picture.</summary>
/// <param name="X">From left to right, in a unit of the picture's own.</param>
/// <param name="Y">From top to bottom.</param>
public readonly record struct ExportPlace(double X, double Y);
