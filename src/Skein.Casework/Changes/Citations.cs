using Skein.Casework.Views;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Change;
using Skein.Networks.Graphs;
using Skein.Networks.Rules;
using Skein.Networks.Ties;
using Skein.Storage.Reading;

namespace Skein.Casework.Changes;

/// <summary>Names pairs and ties for a view, and remembers which statements were cited, so that each stands in full once.</summary>
internal sealed class Citations(CaseView view)
{
    private readonly SortedSet<StatementId> _cited = [];

    public IReadOnlyList<StatementId> Cite(IEnumerable<StatementId> statements)
    {
        StatementId[] cited = [.. statements.Distinct().Order()];
        _cited.UnionWith(cited);
        return cited;
    }

    public IReadOnlyList<ChangedPairView> Pairs(IEnumerable<PairChange> changes) =>
    [
        .. changes.Select(Pair)
            .OrderBy(pair => pair.A.Label, StringComparer.Ordinal).ThenBy(pair => pair.B.Label, StringComparer.Ordinal)
            .ThenBy(pair => pair.A.Id).ThenBy(pair => pair.B.Id),
    ];

    /// <summary>The statements that were cited, in the order of their identifiers.</summary>
    public IReadOnlyList<StatementView> Statements() =>
        _cited.Count == 0 ? [] : [.. view.Views(view.Statements(new StatementQuery { Ids = _cited })).OrderBy(statement => statement.Id)];

    public static ShareView? Share(ShareRange range) => double.IsNaN(range.Low) ? null : new ShareView(range.Low, range.High);

    /// <summary>How many pairs have a tie that is taken to hold without bound on one side, because a date of it is open there.</summary>
    public static int Unbounded(NetworkGraph graph) => graph.Pairs.Count(pair =>
        pair.Ties.SelectMany(tie => TieSpans.Of(tie)).Any(span => span.LatestStart == int.MinValue || span.EarliestEnd == int.MaxValue));

    private ChangedPairView Pair(PairChange change)
    {
        var (a, b) = (view.Ref(change.Pair.A), view.Ref(change.Pair.B));
        var isInOrder = string.CompareOrdinal(a.Label, b.Label) <= 0;
        return new ChangedPairView(
            isInOrder ? a : b, isInOrder ? b : a, change.Certainty == Certainty.Certain, [.. change.Ties.Select(Tie)]);
    }

    private ChangedTieView Tie(Tie tie) => new(
        tie.Rule.ToString(),
        TieRuleBook.Shipped.Find(tie.Rule)?.Label ?? tie.Rule.ToString(),
        Cite(tie.Statements),
        Cite(tie.ContradictedBy),
        tie.IsProposed);
}
