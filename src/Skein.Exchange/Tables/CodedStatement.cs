using Skein.Model.Statements;

namespace Skein.Exchange.Tables;

/// <summary>Words in a file that a row quotes; the importer's caller finds the passage.</summary>
/// <param name="Document">The file as the row names it, or the identifier of a document of the case.</param>
/// <param name="Words">The words, exactly as they stand in its text.</param>
/// <param name="Translation">A translation of the words with its author, or null.</param>
public sealed record QuoteReference(string Document, string Words, Translation? Translation = null);

/// <summary>A statement as one row of a table gives it.</summary>
/// <param name="Row">The row as a spreadsheet numbers it.</param>
/// <param name="Statement">
/// The statement. A free reference in the column <c>fact</c> is its qualifier of that name. While <paramref name="Quote"/> is not resolved,
/// its evidence is a locator.
/// </param>
/// <param name="Quote">The words to be found, or null when the evidence is complete.</param>
public sealed record CodedStatement(int Row, Statement Statement, QuoteReference? Quote = null)
{
    /// <summary>The name of the qualifier that keeps the column <c>fact</c>.</summary>
    public const string FactQualifier = "fact";

    /// <summary>The free reference of the row, such as <c>TI-05</c> or <c>TI-05; LE-03</c>; null when there is none.</summary>
    public string? Fact => Statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == FactQualifier)?.Value;
}
