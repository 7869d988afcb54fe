using System.Buffers;

namespace Skein.Model;

/// <summary>What every identifier's text must satisfy.</summary>
public static class Identifier
{
    /// <summary>The greatest length of an identifier, in UTF-16 units.</summary>
    public const int MaximumLength = 120;

    private static readonly SearchValues<char> Allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~:@#");

    /// <summary>True when the text may be an identifier: 1 to 120 letters, digits or <c>- _ . ~ : @ #</c>.</summary>
    /// <param name="value">The text to judge.</param>
    public static bool IsValid(string? value) =>
        value is { Length: > 0 and <= MaximumLength } && !value.AsSpan().ContainsAnyExcept(Allowed);

    /// <summary>Returns the text, or throws when it is no identifier.</summary>
    /// <param name="value">The text to check.</param>
    /// <exception cref="ArgumentException">The text is empty, too long, or holds a character that identifiers may not hold.</exception>
    public static string Require(string value) =>
        IsValid(value) ? value : throw new ArgumentException("An identifier is 1 to 120 letters, digits or - _ . ~ : @ #.", nameof(value));
}
