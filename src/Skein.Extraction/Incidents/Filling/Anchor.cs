namespace Skein.Extraction.Incidents.Filling;

/// <summary>A head noun with the wordings that its phrase allows: all that may fill a role.</summary>
/// <param name="First">The first token of the noun phrase.</param>
/// <param name="Head">The token of the head.</param>
/// <param name="Forms">The wordings, at least one; ends are exclusive.</param>
/// <param name="IsInner">Whether a known name inside of a phrase made it, as "FMLN" in "FMLN guerrillas".</param>
internal sealed record Anchor(int First, int Head, IReadOnlyList<(int First, int End)> Forms, bool IsInner);
