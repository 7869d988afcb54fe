namespace Skein.Text.Normalization;

/// <summary>A place where the texts differ: an original stretch, never empty, and what stands for it.</summary>
internal readonly record struct TextEdit(int OriginalStart, int OriginalEnd, int NormalizedStart, int NormalizedEnd);
