using Skein.Model.Dates;

namespace Skein.Model.Statements;

/// <summary>That an authority knew a thing, and from when: the third clock.</summary>
/// <param name="Agency">The authority, as an entity.</param>
/// <param name="From">Since when it knew, as far as the source says.</param>
/// <param name="Where">Where the source says so, when that is another place than the statement's evidence.</param>
public sealed record AgencyKnowledge(EntityId Agency, Edtf From, string? Where = null);
