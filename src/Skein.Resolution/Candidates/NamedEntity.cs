using Skein.Model;
using Skein.Model.Entities;

namespace Skein.Resolution.Candidates;

/// <summary>What the search for candidates needs of an entity.</summary>
/// <param name="Id">The entity.</param>
/// <param name="Kind">Its kind; only entities of one kind are compared.</param>
/// <param name="Names">Its names, as written.</param>
/// <param name="Document">The document it was read from; null when it was added by hand.</param>
public sealed record NamedEntity(EntityId Id, EntityKind Kind, EquatableList<string> Names, DocumentId? Document);
