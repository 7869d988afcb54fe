namespace Skein.Text.Normalization;

/// <summary>One place where the normalized text differs: the original stretch and what stands for it. The original stretch is never empty.</summary>
internal readonly record struct TextEdit(int OriginalStart, int OriginalEnd, int NormalizedStart, int NormalizedEnd);
