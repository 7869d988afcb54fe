using Skein.Exchange.Tables;
using Skein.Model;
using Skein.Model.Log;

namespace Skein.Exchange.Import;

/// <summary>What an import would append.</summary>
/// <param name="Events">The events in the order to append them: case record, sources, entities, statements, judgements. Empty when there are faults.</param>
/// <param name="Faults">What keeps rows from being imported into this case; nothing is imported while there are any.</param>
/// <param name="Unchanged">How many rows the case holds already as they are.</param>
public sealed record ImportPlan(EquatableList<CaseEvent> Events, EquatableList<TableFault> Faults, int Unchanged)
{
    /// <summary>
    /// New judgements on how probable ties are, to append after <see cref="Events"/>, each under the name of its analyst: a probability is one
    /// person's, and an import takes it from nobody. Empty when there are faults.
    /// </summary>
    public EquatableList<CodedLikelihood> Likelihoods { get; init; } = [];
}
