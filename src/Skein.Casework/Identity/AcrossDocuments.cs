using Skein.Casework.Cases;
using Skein.Casework.Incidents.Alike;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Resolution.Candidates;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>
/// Questions of identity between what a run has read and the rest of the case: persons and organisations by the comparison of names, incidents by what
/// is told of them, everything else by the same full name. A pair that some rule asked about across documents before is not asked about again.
/// </summary>
internal static class AcrossDocuments
{
    /// <summary>Questions that are put with one document.</summary>
    public sealed record Group(DocumentId Document, TextVersionId Version, EquatableList<Proposal> Proposals);

    public static IEnumerable<Group> Questions(CaseSession session, IReadOnlySet<DocumentId> read)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var reader = view.Reader;
        var asked = LikeNames.Questions(view, read).Select(row => (row.Document, Proposal: row.Proposal)).Concat(SameFullNames(view, read)).Concat(LikeIncidents.Questions(session, view, read)).ToList();
        var known = reader.Known([.. asked.Select(row => row.Proposal.Id)]);
        var before = Before(view, asked.SelectMany(row => new[] { row.Proposal.Left, row.Proposal.Right }).ToHashSet());
        return
        [
            .. from row in asked
               where !known.Contains(row.Proposal.Id) && !before.Contains((row.Proposal.Left, row.Proposal.Right)) && reader.TextVersions(row.Document).Count > 0
               group (Proposal)row.Proposal by row.Document into questions
               let versions = reader.TextVersions(questions.Key)
               select new Group(questions.Key, versions[^1].Id, questions.ToEquatableList()),
        ];
    }

    private static IEnumerable<(DocumentId Document, Proposal.IdentityProposal Proposal)> SameFullNames(CaseView view, IReadOnlySet<DocumentId> read)
    {
        var names = view.Reader.Names().Where(row => row.Kind is not (EntityKind.Person or EntityKind.Organisation or EntityKind.Incident or EntityKind.Operation)).ToList();
        var documents = names.Where(row => row.Document is not null).ToDictionary(row => row.Entity, row => row.Document!.Value);
        var candidates = IdentityCandidates.Find(
            names.Select(row => new NamedEntity(row.Entity, row.Kind, row.Names.ToEquatableList(), row.Document)), view.Identities).Proposals;
        return
            from proposal in candidates
            let document = DocumentOf(proposal.Right) ?? DocumentOf(proposal.Left)
            where document is not null
            select (document.Value, proposal);

        DocumentId? DocumentOf(EntityId entity) => documents.TryGetValue(entity, out var document) && read.Contains(document) ? document : null;
    }

    // Cases of earlier versions hold questions of the rule before; the same pair under another rule would stand twice in the queue.
    private static HashSet<(EntityId, EntityId)> Before(CaseView view, HashSet<EntityId> entities) => entities.Count == 0
        ? []
        :
        [
            .. view.Reader.Proposals(new ProposalQuery { OnIdentity = true, State = null, About = entities, Limit = int.MaxValue })
                .Select(row => row.Proposal).OfType<Proposal.IdentityProposal>()
                .Where(proposal => proposal.Rule is LikeNames.Rule or IdentityCandidates.Rule or LikeIncidents.Rule)
                .SelectMany(proposal => new[] { (proposal.Left, proposal.Right), (proposal.Right, proposal.Left) }),
        ];
}
