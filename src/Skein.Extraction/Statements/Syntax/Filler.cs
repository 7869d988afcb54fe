using Skein.Extraction.Annotations;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>What stands in a slot: an entity, and what weighs on the score.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Doubt">A reason to be less sure, or null.</param>
/// <param name="Unit">Where it stands.</param>
internal readonly record struct Filler(LocalEntity Entity, string? Doubt, int Unit);
