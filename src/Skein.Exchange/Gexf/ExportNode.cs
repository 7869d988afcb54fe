using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Exchange.Gexf;

/// <summary>A node of an exported network.</summary>
/// <param name="Id">Whom or what it stands for.</param>
/// <param name="Label">How it is shown; any text.</param>
/// <param name="Kind">Its kind.</param>
public sealed record ExportNode(CanonicalId Id, string Label, EntityKind Kind);
