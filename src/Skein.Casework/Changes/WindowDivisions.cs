using Skein.Casework.Views;
using Skein.Graph;
using Skein.Graph.Communities;
using Skein.Graph.Running;
using Skein.Graph.Time;

namespace Skein.Casework.Changes;

/// <summary>
/// The communities of windows one after the other, under one reading of the dates. Leiden is run from several seeds in each window: the division
/// of the highest modularity is shown, and what the others find says how far to trust it. A node without a tie in a window is in none.
/// </summary>
internal sealed class WindowDivisions(IReadOnlyList<EntityRef> vertices, ChangeRequest request)
{
    private static readonly CommunityFate[] Fates = Enum.GetValues<CommunityFate>();
    private int[][]? _before;
    private int _shownBefore;

    public DivisionView Next(CompactGraph graph, Work work)
    {
        var findings = Enumerable.Range(0, request.Runs)
            .Select(run => Leiden.Of(graph, new LeidenOptions { Seed = request.Seed + run }, work))
            .ToList();
        var runs = findings.Select(finding => Number(graph, finding.Partition)).ToArray();
        var shown = findings.Index().MaxBy(row => row.Item.Quality).Index;
        var fates = _before is null ? [] : runs.Zip(_before, (after, before) => Count(CommunityChange.Between(before, after))).ToList();
        var events = _before is null ? [] : CommunityChange.Between(_before[_shownBefore], runs[shown]).Events;
        (_before, _shownBefore) = (runs, shown);
        return new DivisionView(
            Communities(runs[shown]),
            new CountRange(runs.Min(CountOf), runs.Max(CountOf)),
            [.. events.Select(happened => new CommunityEventView(happened.Fate, [.. happened.Before.Select(From1)], [.. happened.After.Select(From1)]))],
            fates.Count == 0
                ? []
                : [.. Fates.Select(fate => new FateView(
                    fate, events.Count(happened => happened.Fate == fate), new CountRange(fates.Min(counts => counts[fate]), fates.Max(counts => counts[fate]))))]);
    }

    private List<CommunityView> Communities(int[] groups) =>
    [
        .. Enumerable.Range(0, CountOf(groups)).Select(group => new CommunityView(
            From1(group),
            [.. groups.Index().Where(row => row.Item == group).Select(row => vertices[row.Index])
                .OrderBy(member => member.Label, StringComparer.Ordinal).ThenBy(member => member.Id)])),
    ];

    private static Dictionary<CommunityFate, int> Count(CommunityChange change) =>
        Fates.ToDictionary(fate => fate, fate => change.Events.Count(happened => happened.Fate == fate));

    // In the order of the first member; below zero without a tie.
    private static int[] Number(CompactGraph graph, Partition partition)
    {
        var numbers = new Dictionary<int, int>();
        var groups = new int[graph.VertexCount];
        for (var vertex = 0; vertex < groups.Length; vertex++)
        {
            var group = partition.Groups[vertex];
            if (graph.Degree(vertex) > 0)
            {
                numbers.TryAdd(group, numbers.Count);
            }

            groups[vertex] = graph.Degree(vertex) > 0 ? numbers[group] : -1;
        }

        return groups;
    }

    private static int CountOf(int[] groups) => groups.Length == 0 ? 0 : groups.Max() + 1;

    private static int From1(int number) => number + 1;
}
