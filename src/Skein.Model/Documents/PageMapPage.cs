using Skein.Text;

namespace Skein.Model.Documents;

/// <summary>One page of the original and the part of the stored text that stands on it.</summary>
/// <param name="Number">The place of the page in the file, one for the first; not the number printed on it.</param>
/// <param name="Span">The part of the stored text; empty for a page without text.</param>
/// <param name="Width">The width in points (1/72 inch), to a tenth; zero where unknown.</param>
/// <param name="Height">The height in points (1/72 inch), to a tenth; zero where unknown.</param>
public sealed record PageMapPage(int Number, TextSpan Span, double Width, double Height);
