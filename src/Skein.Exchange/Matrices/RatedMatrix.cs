using Skein.Exchange.Tables;
using Skein.Methods.Hypotheses;
using Skein.Model;

namespace Skein.Exchange.Matrices;

/// <summary>A matrix of competing hypotheses as one analyst wrote it into a table.</summary>
/// <param name="File">The name of the file without its ending: whose matrix it is.</param>
/// <param name="Matrix">The matrix; an origin stands in it only where the table names one.</param>
/// <param name="Texts">What each row and milestone says, by its id.</param>
public sealed record RatedMatrix(string File, HypothesisMatrix Matrix, IReadOnlyDictionary<EvidenceId, RatedText> Texts);

/// <summary>What a row says.</summary>
/// <param name="Text">The evidence in words.</param>
/// <param name="Statement">The statement of the case that says it; null for none.</param>
public sealed record RatedText(string Text, StatementId? Statement);

/// <summary>What came of reading a matrix.</summary>
/// <param name="Matrix">The matrix; null when a fault stands against it.</param>
/// <param name="Faults">Every fault, by row and column.</param>
public sealed record MatrixReadingOutcome(RatedMatrix? Matrix, IReadOnlyList<TableFault> Faults);
