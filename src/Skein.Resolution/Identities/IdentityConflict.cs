using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Identities;

/// <summary>
/// Two entities that are judged different and that other judgements, alone or in a chain, hold to be the same. Neither side is applied;
/// <see cref="CanonicalIdentities.SamesIn"/> gives the other side.
/// </summary>
/// <param name="Left">The ordinally smaller of the two.</param>
/// <param name="Right">The other.</param>
/// <param name="Differents">The judgements that hold them to be different, by identifier; at least one.</param>
public sealed record IdentityConflict(EntityId Left, EntityId Right, EquatableList<Judgement> Differents);
