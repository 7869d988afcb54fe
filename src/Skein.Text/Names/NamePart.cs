namespace Skein.Text.Names;

/// <summary>A part of a name.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Span">Its place in the original, in UTF-16 units.</param>
/// <param name="Latin">Its plain Latin letters; of another script the likeliest reading.</param>
public readonly record struct NamePart(NamePartRole Role, TextSpan Span, string Latin);
