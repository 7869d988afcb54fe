using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Resolution.Candidates;

/// <summary>The questions, and where they were cut short.</summary>
/// <param name="Proposals">The proposals; a pair that shares two names has one for each.</param>
/// <param name="Capped">The names that more entities bear than were compared.</param>
public sealed record CandidateList(EquatableList<Proposal.IdentityProposal> Proposals, EquatableList<CappedName> Capped);

/// <summary>A name so common that not all of its bearers were compared.</summary>
/// <param name="Kind">The kind of its bearers.</param>
/// <param name="Key">The name in its folded form.</param>
/// <param name="Bearers">How many entities bear it.</param>
/// <param name="Compared">How many of them, the ordinally first, were compared.</param>
public sealed record CappedName(EntityKind Kind, string Key, int Bearers, int Compared);
