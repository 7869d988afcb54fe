using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Exchange.Tables;
using Skein.Model.Log;
using Skein.Storage.Log;

namespace Skein.Casework.Tables;

/// <summary>Imports a folder of tables; a second import of the same tables adds nothing.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ImportTables(CaseSession session)
{
    private const int BatchEvents = 5000;

    /// <summary>Imports the tables, all or, when there is any fault, none.</summary>
    /// <param name="folder">The folder with <c>sources.csv</c>, <c>entities.csv</c>, <c>statements.csv</c>, <c>judgements.csv</c>, <c>likelihoods.csv</c>.</param>
    public ImportReport Run(string folder)
    {
        using var reader = session.Store.OpenReader();
        var existing = new StoredCase(reader);
        var reading = CaseTables.Read(folder, existing);
        if (reading is TableReading.Faulty faulty)
        {
            return Faulty(faulty.Faults);
        }

        var plan = ((TableReading.Complete)reading).Tables.ToEvents(existing, existing);
        if (plan.Faults.Count > 0)
        {
            return Faulty(plan.Faults);
        }

        // A probability is one analyst's and stays so: it is recorded under the name in its row, as that person would with --author.
        var batches = plan.Events.Chunk(BatchEvents).Select(chunk => (Events: chunk, By: session.Coder))
            .Concat(plan.Likelihoods.GroupBy(coded => coded.By ?? session.Coder).SelectMany(group =>
                group.Select(coded => (CaseEvent)new CaseEvent.LikelihoodStated(coded.Likelihood)).Chunk(BatchEvents).Select(chunk => (chunk, group.Key))));
        foreach (var (events, by) in batches)
        {
            var outcome = session.Store.Append(AppendBatch.Of(events), by);
            if (outcome is not AppendOutcome.Appended)
            {
                var sentence = outcome is AppendOutcome.Refused refused ? refused.Sentence : T.Of("fault.import-conflict");
                return new ImportReport([new TableFaultView("", 0, "", (outcome as AppendOutcome.Refused)?.Code ?? "SK-CAS-021", sentence)], 0, 0, plan.Unchanged);
            }
        }

        var changed = plan.Events.Count(caseEvent => caseEvent is
            CaseEvent.CaseRecordRevised or CaseEvent.SourceRevised or CaseEvent.EntityRevised or CaseEvent.StatementCorrected);
        return new ImportReport([], plan.Events.Count - changed + plan.Likelihoods.Count, changed, plan.Unchanged);
    }

    private static ImportReport Faulty(IEnumerable<TableFault> faults) => new(Views(faults), 0, 0, 0);

    internal static IReadOnlyList<TableFaultView> Views(IEnumerable<TableFault> faults) =>
        [.. faults.Select(fault => new TableFaultView(fault.File, fault.Row, fault.Column ?? "", fault.Code, fault.Sentence))];
}
