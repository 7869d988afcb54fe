using Skein.Graph.Edges;

namespace Skein.Graph.Time;

/// <summary>
/// Whether one path respects time, by the conventions of <see cref="TemporalPaths"/>; it is checked as a whole, since the unknown day of a
/// step bears on all that follow.
/// </summary>
/// <param name="Certainty">Whether it does.</param>
/// <param name="Earliest">The earliest day on which its end can be reached under the best choice of the unknown days; null when it is impossible.</param>
/// <param name="Latest">The latest that this day can be under any choice; null unless it is certain.</param>
public readonly record struct PathTiming(TimeCertainty Certainty, int? Earliest, int? Latest)
{
    /// <summary>Asks of a path that is given by its steps.</summary>
    /// <param name="steps">
    /// The steps in order, each with the spans of the edges that carry it, any of which will do; no edge carries two steps. A step without
    /// an edge cannot be taken.
    /// </param>
    /// <param name="options">Window and equal days; the direction is that of the steps. The defaults when null.</param>
    public static PathTiming Of(IReadOnlyList<IReadOnlyList<EdgeSpan>> steps, TemporalOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(steps);
        options ??= new TemporalOptions();
        options.Check();
        var best = Arrive(steps, options, Passage.Best);
        var worst = Arrive(steps, options, Passage.Worst);
        var certainty = worst is not null ? TimeCertainty.Certain : best is not null ? TimeCertainty.Possible : TimeCertainty.Impossible;
        return new PathTiming(certainty, best, worst);
    }

    private static int? Arrive(IReadOnlyList<IReadOnlyList<EdgeSpan>> steps, TemporalOptions options, Func<EdgeSpan, Passage> passageOf)
    {
        int? day = options.First;
        var ready = options.First;
        foreach (var step in steps)
        {
            day = step.Min(span => passageOf(SpanChoices.Tighten(span)).Pass(ready, options.Last));
            if (day is null)
            {
                return null;
            }

            ready = options.ReadyAfter(day.Value);
        }

        return day;
    }
}
