namespace Skein.Model;

/// <summary>Makes identifiers for things that a person adds. A host replaces it; tests count.</summary>
public interface IIdFactory
{
    /// <summary>A text that no earlier call gave, beginning with the prefix and a hyphen.</summary>
    /// <param name="prefix">What it names, such as <c>st</c> or <c>en</c>.</param>
    string Next(string prefix);
}
