using Skein.Model.Entities;

namespace Skein.Web.Components;

/// <summary>What a person typed into the form of a mention.</summary>
/// <param name="Entity">Whom the words name, as typed.</param>
/// <param name="Kind">What is new; null for somebody of the case.</param>
/// <param name="Start">Where the words begin, as typed.</param>
/// <param name="End">Where they end, as typed.</param>
public sealed record TypedMention(string? Entity, EntityKind? Kind, string? Start, string? End);
