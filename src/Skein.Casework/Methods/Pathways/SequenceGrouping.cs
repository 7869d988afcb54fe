using Skein.Graph.Communities;
using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Casework.Methods.Pathways;

/// <summary>Puts sequences into groups under both sets of costs, and shows of a group only what five or more share.</summary>
internal static class SequenceGrouping
{
    /// <summary>The groups under constant costs, with how far those under transition rates are the same; or why there are none.</summary>
    /// <param name="sequences">The sequences.</param>
    /// <param name="constant">Their distances under constant costs.</param>
    /// <param name="rates">The same under transition rates.</param>
    /// <param name="asked">How many groups; 0 for as many as stand apart best.</param>
    /// <param name="work">Progress over numbers of groups, stop.</param>
    public static SequenceGroupsView Of(
        IReadOnlyList<StateSequence> sequences, SequenceDistances constant, SequenceDistances rates, int asked, Work work)
    {
        var first = asked == 0
            ? SequenceGroups.Best(constant, work.Progress, work.Cancellation)
            : SequenceGroups.Of(constant, asked, work.Cancellation);
        if (first is MethodResult<SequenceGroups>.Refused { Why: var why })
        {
            return new SequenceGroupsView(0, null, null, null, [], why.Code, why.Because);
        }

        var found = ((MethodResult<SequenceGroups>.Computed)first).Value;
        var other = SequenceGroups.Of(rates, found.Groups, work.Cancellation) as MethodResult<SequenceGroups>.Computed;
        var sizes = Suppression.Of(found.Sizes);
        return new SequenceGroupsView(
            found.Groups,
            found.Silhouette,
            other?.Value.Silhouette,
            other is null ? null : PartitionComparison.AdjustedRand(PartitionOf(found), PartitionOf(other.Value)),
            [.. sizes.Select((size, group) => ViewOf(sequences, found, group, size.Count))]);
    }

    private static Partition PartitionOf(SequenceGroups groups) => Partition.Of([.. Enumerable.Range(0, groups.Count).Select(at => groups[at])]);

    private static SequenceGroupView ViewOf(IReadOnlyList<StateSequence> sequences, SequenceGroups groups, int group, int? size)
    {
        if (size is null)
        {
            return new SequenceGroupView(group + 1, null, null, null, [], null);
        }

        List<StateSequence> members = [.. Enumerable.Range(0, groups.Count).Where(at => groups[at] == group).Select(at => sequences[at])];
        return new SequenceGroupView(
            group + 1,
            size,
            groups.Widths[group],
            members.Average(one => one.States.Count),
            SharesOf(members),
            groups.TypicalCount(group) < Suppression.Least ? null : Written(sequences[groups.TypicalAt(group)]));
    }

    // A state of fewer than five would tell of them, and stands with the others of few.
    private static List<StateShareView> SharesOf(List<StateSequence> members)
    {
        double steps = members.Sum(one => one.States.Count);
        var states = members.SelectMany((one, at) => one.States.Select(state => (state.Label, At: at))).GroupBy(row => row.Label, StringComparer.Ordinal)
            .Select(row => (State: row.Key, Steps: row.Count(), Persons: row.Select(one => one.At).Distinct().Count()))
            .ToList();
        var shown = states.Where(row => row.Persons >= Suppression.Least)
            .OrderByDescending(row => row.Steps).ThenBy(row => row.State, StringComparer.Ordinal)
            .Select(row => new StateShareView(row.State, row.Steps / steps))
            .ToList();
        return shown.Count == states.Count ? shown : [.. shown, new StateShareView(null, (steps - shown.Sum(row => row.Share * steps)) / steps)];
    }

    // "R P P J J" is R, 2 × P, 2 × J.
    private static string Written(StateSequence sequence)
    {
        var runs = new List<(string State, int Steps)>();
        foreach (var label in sequence.States.Select(state => state.Label))
        {
            if (runs is [.., var last] && last.State == label)
            {
                runs[^1] = (label, last.Steps + 1);
            }
            else
            {
                runs.Add((label, 1));
            }
        }

        return string.Join(", ", runs.Select(run => run.Steps == 1 ? run.State : $"{run.Steps} × {run.State}"));
    }
}
