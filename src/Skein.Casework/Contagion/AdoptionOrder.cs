using Skein.Graph.Diffusion;
using Skein.Graph.Running;
using Skein.Networks.Change;

namespace Skein.Casework.Contagion;

/// <summary>The order of adoption in many runs, and that of the dated events of a case.</summary>
internal static class AdoptionOrder
{
    /// <summary>
    /// The vertices whose events come first: all of one last possible day together, so that the choice does not hang on how vertices are numbered.
    /// </summary>
    public static List<int> Earliest(IReadOnlyList<(int Vertex, EventSpan Span)> events, SpreadRequest request)
    {
        int until;
        if (request.Until is { } date)
        {
            until = TieSpans.Of(date).LatestEnd;
        }
        else
        {
            var lasts = events.Select(row => row.Span.Last).Order().ToList();
            until = lasts.Count < SimulateSpread.FewestSeeds ? int.MinValue : lasts[SimulateSpread.FewestSeeds - 1];
        }

        return [.. events.Where(row => row.Span.Last <= until).Select(row => row.Vertex)];
    }

    /// <summary>The agreement of the two orders; null where too few can be compared.</summary>
    public static SpreadOrder? Of(DiffusionEnsemble ensemble, CaseGround ground, List<int> given, SpreadRequest request, Work work)
    {
        // Who has no tie adopts as a seed only, and given seeds adopt at zero because of their dates: neither says anything of the rule.
        var (graph, events) = (ground.Ground.Graph, ground.Events);
        var compared = events
            .Where(row => graph.Degree(row.Vertex) > 0 && !given.Contains(row.Vertex) && ensemble.Adoptions![row.Vertex].Runs > 0).ToList();
        if (compared.Count < SimulateSpread.FewestDated)
        {
            return null;
        }

        // A run in which somebody never adopts counts as one in which it happens after everybody else's.
        var late = ensemble.Durations.Most + 1;
        var scores = compared.Select(row => ensemble.Adoptions![row.Vertex])
            .Select(adoption => Math.Round(
                ((adoption.Runs * adoption.MeanTime) + ((request.Runs - adoption.Runs) * late)) / request.Runs, 9))
            .ToList();
        return EventOrder.Of(
            scores, [.. compared.Select(row => row.Span)], ground.Undated, events.Count - compared.Count, request.Seed, work.Cancellation);
    }
}
