using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Extraction;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Model.Statements;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Batches;

/// <summary>
/// Accepts many proposals at a time, as they are. Kinship, membership, claims, legal status and identity are refused here, whoever asks:
/// one of them among the others refuses them all. All are recorded or none is, and undoing the event that is named undoes all.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AcceptBatch(CaseSession session)
{
    /// <summary>No more proposals are accepted at once.</summary>
    public const int MostAtOnce = 200;

    /// <summary>Accepts them.</summary>
    /// <param name="proposals">The proposals that were looked at, 1 to <see cref="MostAtOnce"/>; those decided meanwhile are passed over.</param>
    /// <param name="reason">Why, when the coder says.</param>
    public ActOutcome Run(IReadOnlyCollection<ProposalId> proposals, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(proposals);
        if (proposals.Count is 0 or > MostAtOnce)
        {
            return Faults.BadBatch(MostAtOnce);
        }

        using var reader = session.Store.OpenReader();
        var rows = reader.Proposals(new ProposalQuery { State = null, Ids = proposals, Limit = MostAtOnce });
        if (rows.Count < proposals.Distinct().Count())
        {
            return Faults.NoProposal();
        }

        var refused = rows.Where(row => !BatchPolicy.MayBeAcceptedInBatch(row.Proposal, session.Vocabulary)).ToList();
        if (refused.Count > 0)
        {
            return Faults.NeverInBatch(string.Join(", ", refused.Select(row => Label(row.Proposal)).Distinct().Order(StringComparer.Ordinal)));
        }

        var open = rows.Where(row => row.State is ProposalState.Pending or ProposalState.Unsure).ToList();
        return open.Count == 0 ? Faults.Decided() : Record(reader, open, reason);
    }

    private ActOutcome Record(ICaseReader reader, List<ProposalRow> open, string? reason)
    {
        var stem = session.Ids.Next("st");
        List<Statement> statements = [.. open.Select(row => (Proposal.StatementProposal)row.Proposal).Index()
            .Select(row => row.Item.Statement with { Id = BatchStatements.IdOf(stem, row.Index + 1), Proposal = row.Item.Id })];
        var additions = EntityAdditions.For(reader, statements.SelectMany(statement => statement.Entities()), out var missing);
        if (missing is { } absent)
        {
            return Faults.NoEntity(absent.Value);
        }

        var added = additions.ToDictionary(addition => addition.Entity.Id, addition => addition.Entity.Kind);
        EntityKind? KindOf(EntityId id) => added.TryGetValue(id, out var kind) ? kind : reader.Find(id)?.Value.Kind;
        var faults = statements.SelectMany(statement => session.Vocabulary.Check(statement, KindOf)).Distinct().ToList();
        if (faults.Count > 0)
        {
            return Faults.NotByVocabulary(faults);
        }

        var words = string.IsNullOrWhiteSpace(reason) ? T.InEnglish(() => T.Count("reason.batch", open.Count)) : reason.Trim();
        var decisions = statements.Select(statement => new CaseEvent.ProposalDecided(statement.Proposal!.Value, Decision.Accepted, words, statement));
        return session.Record(
            [.. additions, .. decisions],
            act: additions.Count,
            id: stem);
    }

    private string Label(Proposal proposal) => proposal is Proposal.StatementProposal { Statement.Property: var property }
        ? session.Vocabulary.Find(property)?.Label ?? property.Value
        : T.Of("batch.identity");
}
