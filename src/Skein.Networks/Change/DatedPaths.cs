using Skein.Graph.Edges;
using Skein.Graph.Time;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Networks.Paths;

namespace Skein.Networks.Change;

/// <summary>What an order in time asks of the steps of a path.</summary>
public sealed record PathOrderOptions
{
    /// <summary>The first day on which a step may be taken; null, the default, for no bound.</summary>
    public CalendarDay? First { get; init; }

    /// <summary>The last day on which a step may be taken, on or after <see cref="First"/>; null, the default, for no bound.</summary>
    public CalendarDay? Last { get; init; }

    /// <summary>True when each step must be taken on a later day than the one before; by default the same day will do.</summary>
    public bool NeedsLaterDay { get; init; }

    /// <summary>How far approximate dates are widened; null, the default, for strict bounds.</summary>
    public FuzzyPadding? Padding { get; init; }

    internal TemporalOptions ToOptions() => new()
    {
        First = First is { } first ? TieSpans.NumberOf(first) : int.MinValue,
        Last = Last is { } last ? TieSpans.NumberOf(last) : int.MaxValue,
        NeedsLaterDay = NeedsLaterDay,
    };
}

/// <summary>
/// A path with whether its steps can be taken one after the other in time, given that its ties are as stated. That they can says only that
/// the order of the dates does not speak against it; nothing is known to have passed along.
/// </summary>
/// <param name="Path">The path.</param>
/// <param name="Order">Whether the steps respect time from its first node to its last.</param>
/// <param name="Back">Whether they do the other way, from its last node to its first.</param>
/// <param name="UndatedSteps">How many steps have no dated tie; one of several such steps makes an order possible at most.</param>
public sealed record DatedPath(EvidencePath Path, Certainty Order, Certainty Back, int UndatedSteps);

/// <summary>
/// Evidence paths and the order of their dates, by the conventions of <see cref="TemporalPaths"/>: a tie that lasts may be used on any day
/// on which it holds. A step may be taken over any tie that carries it: its reviewed ties, or its proposed ones when it has no others.
/// </summary>
public static class DatedPaths
{
    /// <summary>Marks paths with whether their steps respect time; all paths in the order given, with their ranks.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="options">Window, equal days; the defaults when null.</param>
    public static EquatableList<DatedPath> Mark(IEnumerable<EvidencePath> paths, PathOrderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(paths);
        options ??= new PathOrderOptions();
        return paths.Select(path => Mark(path, options)).ToEquatableList();
    }

    /// <summary>The paths whose steps respect time from the first node to the last: those of which it is at least as certain as asked.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="least">Certain, or possible for all that are not impossible.</param>
    /// <param name="options">Window, equal days; the defaults when null.</param>
    public static EquatableList<DatedPath> InOrder(IEnumerable<EvidencePath> paths, Certainty least = Certainty.Possible, PathOrderOptions? options = null) =>
        Mark(paths, options).Where(path => path.Order >= least).ToEquatableList();

    private static DatedPath Mark(EvidencePath path, PathOrderOptions options)
    {
        var dated = path.Steps
            .Select(step => PathStep.CarryingOf(step.Ties.Select(tie => tie.Tie)).Select(tie => TieSpans.Of(tie, options.Padding)).ToList())
            .ToList();
        var steps = dated
            .Select(ties => ties.SelectMany(spans => spans.Count == 0 ? [EdgeSpan.Unknown] : (IEnumerable<EdgeSpan>)spans).ToList())
            .ToList();
        return new DatedPath(
            path,
            Ask(steps),
            Ask([.. Enumerable.Reverse(steps)]),
            dated.Count(ties => ties.TrueForAll(spans => spans.Count == 0)));

        Certainty Ask(IReadOnlyList<IReadOnlyList<EdgeSpan>> inOrder) =>
            TimedNetwork.Of(PathTiming.Of(inOrder, options.ToOptions()).Certainty);
    }
}
