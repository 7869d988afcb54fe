using Skein.Casework.Cases;
using Skein.Casework.Review.SecondLooks;
using Skein.Methods.Agreement;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Learning;

/// <summary>
/// What reviewers accepted, by rule and property, for the next training and for whoever writes rules. The figures are of proposals that were
/// decided on, best scores first as the desk shows them: they are no estimate of how often a rule is right on all it proposes.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class LearnFromReview(CaseSession session)
{
    private const int ChunkLength = 1_000;

    /// <summary>Reports on the whole case.</summary>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    public LearningReport Run(CancellationToken cancellation = default)
    {
        using var reader = session.Store.OpenReader();
        var decided = reader.Decisions().Where(row => row.Property is not null).ToList();
        var pending = reader.ProposalKeys(new ProposalQuery { Limit = int.MaxValue }).CountBy(key => (key.Rule, key.Property)).ToDictionary();
        var outcomes = decided.GroupBy(row => (row.Rule, Property: row.Property!.Value))
            .OrderBy(group => group.Key.Rule, StringComparer.Ordinal).ThenBy(group => group.Key.Property.Value, StringComparer.Ordinal)
            .Select(group => Outcome(group.Key.Rule, group.Key.Property, ReportAgreement.Count(group), pending.GetValueOrDefault(group.Key)));
        var changes = new Dictionary<(string Rule, PropertyCode Property, string Field, string? From, string? To), int>();
        foreach (var row in Decided(reader, ProposalState.Corrected, progress: null, cancellation))
        {
            if (row is { Proposal: Proposal.StatementProposal { Statement: var proposed } proposal, Recorded: { } recorded })
            {
                foreach (var (field, from, to) in ChangedFields.Of(proposed, recorded))
                {
                    var key = (proposal.Rule, proposed.Property, field, from, to);
                    changes[key] = changes.GetValueOrDefault(key) + 1;
                }
            }
        }

        return new LearningReport(
            [.. outcomes],
            [.. changes.Select(pair => new CorrectionCount(pair.Key.Rule, pair.Key.Property, pair.Key.Field, pair.Key.From, pair.Key.To, pair.Value))
                .OrderByDescending(change => change.Count).ThenBy(change => change.Rule, StringComparer.Ordinal)
                .ThenBy(change => change.Field, StringComparer.Ordinal).ThenBy(change => change.To, StringComparer.Ordinal)],
            decided.Count);
    }

    /// <summary>The statements proposed that are in a state, in chunks, best score first.</summary>
    internal static IEnumerable<ProposalRow> Decided(
        ICaseReader reader, ProposalState state, IProgress<(long Done, long Total)>? progress, CancellationToken cancellation)
    {
        var query = new ProposalQuery { State = state, OnIdentity = false, Limit = ChunkLength };
        var total = progress is null ? 0 : reader.CountProposals(query);
        for (var offset = 0; ; offset += ChunkLength)
        {
            cancellation.ThrowIfCancellationRequested();
            var rows = reader.Proposals(query with { Offset = offset });
            foreach (var row in rows)
            {
                yield return row;
            }

            progress?.Report((offset + rows.Count, total));
            if (rows.Count < ChunkLength)
            {
                yield break;
            }
        }
    }

    private RuleOutcome Outcome(string rule, PropertyCode property, DecisionCounts counts, int pending)
    {
        var kept = WilsonInterval.Of(counts.Accepted, counts.Accepted + counts.Corrected + counts.Rejected);
        return new RuleOutcome(
            rule,
            property,
            session.Vocabulary.Find(property)?.Label ?? property.Value,
            counts,
            kept is { } interval ? new ShareOf(interval.Share, interval.Low, interval.High) : null,
            pending);
    }
}
