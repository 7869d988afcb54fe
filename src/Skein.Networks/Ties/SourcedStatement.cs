using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Sources;
using Skein.Model.Statements;

namespace Skein.Networks.Ties;

/// <summary>A statement with what its source makes of it.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Grade">The letter of its source and its own digit.</param>
/// <param name="Origin">The source its information first came from, so that reprints and derived notes count once.</param>
/// <param name="IsProposed">True when it is an unreviewed proposal.</param>
public sealed record SourcedStatement(Statement Statement, Grade Grade, SourceId Origin, bool IsProposed = false);

/// <summary>What a projection needs of an entity as decided.</summary>
/// <param name="Label">How it is shown.</param>
/// <param name="Kind">Its kind.</param>
public sealed record EntityCard(string Label, EntityKind Kind);
