using Skein.Casework.Cases;
using Skein.Casework.Incidents;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Storage.Reading;

namespace Skein.Casework.Demonstration;

/// <summary>Where a tour of a case stops: things that have something to show. Each is null where the case has none.</summary>
/// <param name="Document">The document with most that waits for a decision.</param>
/// <param name="Person">A person with a tie, the first by name.</param>
/// <param name="Other">A person who is tied to that one, the first by name.</param>
/// <param name="Incident">An incident, the first of the table.</param>
public sealed record TourPlaces(DocumentId? Document, EntityRef? Person, EntityRef? Other, EntityRef? Incident);

/// <summary>Finds where a tour of a case stops. The order is that of names and counts of work, never of persons by importance.</summary>
/// <param name="session">The coder at work.</param>
public sealed class FindTourPlaces(CaseSession session)
{
    private const int MostDocuments = 60;

    /// <summary>The places.</summary>
    public TourPlaces Run()
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var (person, other) = Tied(view);
        return new TourPlaces(
            Fullest(view.Reader),
            person,
            other,
            new ListIncidents(session).Run(ViewFilter.Everything).Rows is [var first, ..] ? first.Incident : null);
    }

    private static DocumentId? Fullest(ICaseReader reader)
    {
        var documents = reader.Documents(new DocumentQuery { Limit = MostDocuments }).Select(row => row.Value.Id).ToList();
        return documents.Count == 0 ? null : documents.MaxBy(id => reader.CountProposals(new ProposalQuery { Document = id }));
    }

    private (EntityRef? Person, EntityRef? Other) Tied(CaseView view)
    {
        var network = ProjectedNetwork.Whole(session, view).Network;
        var persons = network.Nodes.Where(node => node.Kind == EntityKind.Person).Select(node => node.Id).ToHashSet();
        return persons
            .Select(id => (Person: view.Ref(id), Others: network.TiesOf(id).Select(tie => tie.OtherEnd(id)).Where(persons.Contains).Select(end => view.Ref(end)).ToList()))
            .Where(each => each.Others.Count > 0)
            .OrderBy(each => each.Person.Label, StringComparer.Ordinal)
            .Select(each => ((EntityRef?)each.Person, each.Others.MinBy(end => end.Label, StringComparer.Ordinal)))
            .FirstOrDefault();
    }
}
