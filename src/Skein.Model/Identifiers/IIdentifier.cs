namespace Skein.Model;

/// <summary>
/// An identifier that is a type of its own, so that a source's id can never stand where an entity's is meant.
/// The text is opaque, is compared ordinally, and holds neither white space nor control characters.
/// </summary>
/// <typeparam name="TSelf">The identifier type itself.</typeparam>
public interface IIdentifier<TSelf>
    where TSelf : struct, IIdentifier<TSelf>
{
    /// <summary>The text of the identifier; never empty.</summary>
    string Value { get; }

    /// <summary>Wraps a text as an identifier.</summary>
    /// <param name="value">The text; see <see cref="Identifier.IsValid"/>.</param>
    /// <exception cref="ArgumentException">The text is not a valid identifier.</exception>
    static abstract TSelf From(string value);
}
