using Skein.Casework.Cases;
using Skein.Methods.Agreement;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.SecondLooks;

/// <summary>How coders decide, and how far a second, blind look agrees with the first. A measure of the instructions, and of no coder.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReportAgreement(CaseSession session)
{
    private const int MostDisagreements = 100;

    /// <summary>Reports on the whole case.</summary>
    /// <param name="sample">Which decisions are drawn; looks count whatever the sample was when they were made.</param>
    public AgreementReport Run(SecondLookSample sample)
    {
        ArgumentNullException.ThrowIfNull(sample);
        using var reader = session.Store.OpenReader();
        var decisions = reader.Decisions();
        var first = decisions.ToDictionary(row => row.Sequence);
        List<Pair> pairs = [.. reader.SecondLooks()
            .Where(look => first.TryGetValue(look.Looked, out var row) && row.Property is not null && row.By != look.By)
            .Select(look => new Pair(first[look.Looked], look))];
        return new AgreementReport(
            Of(pairs),
            [.. pairs.GroupBy(pair => pair.Property).OrderBy(group => group.Key.Value, StringComparer.Ordinal)
                .Select(group => new PropertyAgreement(group.Key, session.Vocabulary.Find(group.Key)?.Label ?? group.Key.Value, Of(group)))],
            [.. pairs.GroupBy(pair => pair.Coders)
                .OrderBy(group => group.Key.One.Name, StringComparer.Ordinal).ThenBy(group => group.Key.Other.Name, StringComparer.Ordinal)
                .Select(group => new PairAgreement(group.Key.One, group.Key.Other, Of(group)))],
            [.. pairs.Where(pair => pair.Answer != pair.Look.Decision).Take(MostDisagreements)
                .Select(pair => new Disagreement(pair.First.Proposal, pair.Property, pair.Answer, pair.Look.Decision))],
            ShowSecondLooks.Drawn(reader, sample).Count,
            Acceptance(decisions));
    }

    /// <summary>The decisions of some rows.</summary>
    internal static DecisionCounts Count(IEnumerable<DecisionRow> rows)
    {
        var counts = rows.CountBy(row => row.State).ToDictionary();
        int Of(ProposalState state) => counts.GetValueOrDefault(state);
        return new DecisionCounts(Of(ProposalState.Accepted), Of(ProposalState.Corrected), Of(ProposalState.Rejected), Of(ProposalState.Unsure));
    }

    private static IReadOnlyList<CoderCounts> Acceptance(IReadOnlyList<DecisionRow> decisions) =>
    [
        .. decisions.Where(row => row.Property is not null)
            .GroupBy(row => (row.By, row.Rule, Property: row.Property!.Value))
            .OrderBy(group => group.Key.By.Name, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Rule, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Property.Value, StringComparer.Ordinal)
            .Select(group => new CoderCounts(group.Key.By, group.Key.Rule, group.Key.Property, Count(group))),
    ];

    // A decision that two coders looked at again is compared with each of them; for alpha it is one unit with three answers.
    private static Agreement Of(IEnumerable<Pair> pairs)
    {
        List<Pair> all = [.. pairs];
        var units = all.GroupBy(pair => pair.First.Sequence)
            .Select(group => (IReadOnlyList<int>)[(int)group.First().Answer, .. group.Select(pair => (int)pair.Look.Decision)]);
        return new Agreement(all.Count, all.Count(pair => pair.Answer == pair.Look.Decision), KrippendorffAlpha.OfNominal(units).Alpha);
    }

    private sealed record Pair(DecisionRow First, SecondLookRow Look)
    {
        public PropertyCode Property => First.Property!.Value;

        public Decision Answer => First.State switch
        {
            ProposalState.Accepted => Decision.Accepted,
            ProposalState.Corrected => Decision.Corrected,
            ProposalState.Rejected => Decision.Rejected,
            _ => Decision.Unsure,
        };

        public (Coder One, Coder Other) Coders =>
            string.CompareOrdinal(First.By.Name, Look.By.Name) < 0 ? (First.By, Look.By) : (Look.By, First.By);
    }
}
