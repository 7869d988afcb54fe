using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Proposals;
using Skein.Resolution.Candidates;
using Skein.Storage.Reading;

namespace Skein.Casework.Identity;

/// <summary>Questions of identity between what a run has read and everything that bears the same full name.</summary>
internal static class SameNames
{
    /// <summary>Questions that are put with one document.</summary>
    public sealed record Group(DocumentId Document, TextVersionId Version, EquatableList<Proposal> Proposals);

    public static IEnumerable<Group> Questions(CaseSession session, ICaseReader reader, IReadOnlySet<DocumentId> read)
    {
        var names = reader.Names().ToList();
        var documents = names.Where(row => row.Document is not null).ToDictionary(row => row.Entity, row => row.Document!.Value);
        var candidates = IdentityCandidates.Find(
            names.Select(row => new NamedEntity(row.Entity, row.Kind, row.Names.ToEquatableList(), row.Document)),
            session.IdentitiesOf(reader, recordedBy: null)).Proposals;
        var known = reader.Known([.. candidates.Select(proposal => proposal.Id)]);
        return
            from proposal in candidates
            where !known.Contains(proposal.Id)
            let document = DocumentOf(proposal.Right) ?? DocumentOf(proposal.Left)
            where document is not null && reader.TextVersions(document.Value).Count > 0
            group (Proposal)proposal by document.Value into asked
            let versions = reader.TextVersions(asked.Key)
            select new Group(asked.Key, versions[^1].Id, asked.ToEquatableList());

        DocumentId? DocumentOf(EntityId entity) => documents.TryGetValue(entity, out var document) && read.Contains(document) ? document : null;
    }
}
