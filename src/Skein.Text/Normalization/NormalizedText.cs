namespace Skein.Text.Normalization;

/// <summary>A text after normalization, with the way back.</summary>
/// <param name="Text">The normalized text.</param>
/// <param name="Map">Leads its spans to the original and back.</param>
public sealed record NormalizedText(string Text, OffsetMap Map);
