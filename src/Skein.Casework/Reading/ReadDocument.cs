using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Casework.Identity;
using Skein.Casework.Review.Clashes;
using Skein.Casework.Translations;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Storage.Reading;

namespace Skein.Casework.Reading;

/// <summary>The reading view of a document; null when the case has no such document.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ReadDocument(CaseSession session)
{
    /// <summary>The reading view of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="version">The text version to show; null for the latest.</param>
    public DocumentPage? Run(DocumentId document, TextVersionId? version = null)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        if (view.Reader.Find(document) is not { } row)
        {
            return null;
        }

        var versions = view.Reader.TextVersions(document);
        var latest = versions is [.., var last] ? last : null;
        var shown = versions.FirstOrDefault(candidate => candidate.Id == version) ?? latest;
        var proposals = view.Reader.Proposals(new ProposalQuery { Document = document, Limit = 2000 });
        var here = view.Statements(new StatementQuery { Document = document });
        var contradictions = ContradictionViews.Around(view, here, session.Vocabulary);
        var contradicted = contradictions.SelectMany(each => each.Statements).Select(statement => statement.Id).ToHashSet();
        var statements = view.Views(here).Select(statement => statement with { IsContradicted = contradicted.Contains(statement.Id) }).ToList();
        var views = ProposalViews.Of(view, [.. proposals.Where(proposal => proposal.Proposal is Model.Proposals.Proposal.StatementProposal)], session.Vocabulary);
        var text = shown is null ? null : view.Reader.ReadText(shown.Id);
        return new DocumentPage(
            row.Value,
            view.Sources.Get(row.Value.Source),
            shown,
            versions,
            text,
            text is null ? [] : new DocumentMarks(view, row.Value, shown!.Id, text).Of(statements, views),
            [.. view.Reader.PlacesOf(document).Select(place => Where(view, place))],
            Inside(view, document),
            ShowTranslation.Layers(view.Reader, document),
            new CopyPairs(view).Of(view.Reader.NearCopiesOf(document)),
            views,
            statements,
            IdentityQuestions.Of(view, proposals))
        {
            Contradictions = contradictions,
        };
    }

    private static PlaceView Where(CaseView view, DocumentPlace place) => place.Container is { } container && view.Reader.Find(container) is { } row
        ? new PlaceView(place.Path, container, row.Value.Title ?? row.Value.Path, row.Value.Kept == KeepingOfDocument.Original)
        : new PlaceView(place.Path);

    private static IReadOnlyList<DocumentRow> Inside(CaseView view, DocumentId document) =>
    [
        .. view.Reader.ContainedIn(document).Select(place => place.Document).Distinct()
            .Select(inside => view.Reader.Find(inside)?.Value).OfType<Document>()
            .Select(inside => new DocumentRow(inside, view.Sources.Get(inside.Source).Title, Published: null, IsOcr: false)),
    ];
}
