using System.Globalization;
using Skein.Model;

namespace Skein.Casework.Review.Batches;

/// <summary>
/// Statements that were accepted in one go share the stem of their identifiers, <c>STEM#1</c>, <c>STEM#2</c> and so on, so that one undoing
/// finds all of them. Each can be withdrawn by itself.
/// </summary>
internal static class BatchStatements
{
    private const char Sign = '#';

    public static StatementId IdOf(string stem, int number) => StatementId.From(string.Create(CultureInfo.InvariantCulture, $"{stem}{Sign}{number}"));

    /// <summary>The stem; null for a statement that was accepted alone.</summary>
    public static string? StemOf(StatementId? statement) =>
        statement?.Value is { } id && id.LastIndexOf(Sign) is > 0 and var at && id[(at + 1)..].All(char.IsAsciiDigit) ? id[..at] : null;
}
