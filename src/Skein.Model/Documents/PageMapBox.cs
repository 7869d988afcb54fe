namespace Skein.Model.Documents;

/// <summary>A rectangle on a page, in points (1/72 inch) to a tenth, measured from the upper left corner of the page.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width.</param>
/// <param name="Height">The height.</param>
public readonly record struct PageMapBox(double X, double Y, double Width, double Height);
