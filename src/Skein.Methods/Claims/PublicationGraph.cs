using Skein.Methods.Faults;
using Skein.Methods.Outcomes;
using Skein.Methods.Provenance;

namespace Skein.Methods.Claims;

/// <summary>
/// Who reprinted whom: which publications of a claim hang together, which was first, and where reprints go in a circle. Linear in
/// reprints.
/// </summary>
public static class PublicationGraph
{
    /// <summary>Traces publications.</summary>
    /// <param name="publications">The publications.</param>
    /// <param name="reprints">Who reprints whom; one that stands twice counts once.</param>
    public static MethodResult<PublicationReading> Of(IReadOnlyList<Publication> publications, IReadOnlyList<Reprint> reprints)
    {
        ArgumentNullException.ThrowIfNull(publications);
        ArgumentNullException.ThrowIfNull(reprints);
        if (FaultOf(publications, reprints) is { } fault)
        {
            return new MethodResult<PublicationReading>.Refused(fault);
        }

        List<Publication> byId = [.. publications.OrderBy(publication => publication.Id.Value, StringComparer.Ordinal)];
        var numberOf = byId.Index().ToDictionary(row => row.Item.Id, row => row.Index);
        var ties = reprints.Select(reprint => (numberOf[reprint.By], numberOf[reprint.Of])).Distinct().ToList();
        var graph = new DerivationGraph(byId.Count, ties);

        // Stories are the parts that hang together whichever way a tie points: each tie both ways, and one strong component is one story.
        var parts = new DerivationGraph(byId.Count, ties.SelectMany(tie => new[] { tie, (tie.Item2, tie.Item1) }));
        var circles = graph.Circles().ToLookup(circle => parts.ComponentOf(circle[0]));
        return new MethodResult<PublicationReading>.Computed(new PublicationReading(
            [.. Enumerable.Range(0, byId.Count).GroupBy(parts.ComponentOf).Select(part => StoryOf([.. part], circles[part.Key]))],
            [.. reprints.Distinct().Where(reprint => byId[numberOf[reprint.By]].IsCertainlyBefore(byId[numberOf[reprint.Of]]))]));

        Story StoryOf(List<int> members, IEnumerable<IReadOnlyList<int>> around)
        {
            List<Publication> roots = [.. members.Where(member => graph.From(member).Count == 0).Select(member => byId[member])];
            return new Story(
                [.. members.Select(member => byId[member].Id)],
                [.. roots.Where(root => !roots.Exists(other => other.IsCertainlyBefore(root))).Select(root => root.Id)],
                [.. around.Select(circle => (IReadOnlyList<PublicationId>)[.. circle.Select(member => byId[member].Id)])]);
        }
    }

    private static NotComputable? FaultOf(IReadOnlyList<Publication> publications, IReadOnlyList<Reprint> reprints)
    {
        if (publications.Count == 0)
        {
            return MethodFaults.NoPublications();
        }

        if (publications.GroupBy(publication => publication.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
        {
            return MethodFaults.PublicationTwice(twice.Key);
        }

        if (publications.FirstOrDefault(publication => publication.NotBefore > publication.NotAfter) is { } reversed)
        {
            return MethodFaults.PublicationReversed(reversed.Id);
        }

        var known = publications.Select(publication => publication.Id).ToHashSet();
        var strangers = reprints.SelectMany(reprint => new[] { reprint.By, reprint.Of }).Where(id => !known.Contains(id));
        return strangers.Take(1).ToList() is [var stranger] ? MethodFaults.UnknownPublication(stranger) : null;
    }
}
