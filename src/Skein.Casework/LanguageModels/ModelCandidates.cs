using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;
using Skein.Prompting;
using Skein.Storage.Reading;

namespace Skein.Casework.LanguageModels;

/// <summary>Which documents a run has to read, and which are left out and why. Texts are looked at here and read again when their turn comes.</summary>
/// <param name="Documents">What to read, by path.</param>
/// <param name="ReadBefore">Left out: read before.</param>
/// <param name="OnProtected">Left out: on a protected person.</param>
/// <param name="WithoutText">Left out: no text.</param>
internal sealed record ModelCandidates(IReadOnlyList<(Document Document, TextVersion Version)> Documents, int ReadBefore, int OnProtected, int WithoutText)
{
    private const int Page = 500;

    /// <summary>Chooses; null with the identifier that is unknown when a document is none of the case.</summary>
    public static ModelCandidates? Choose(
        CaseSession session, ICaseReader reader, ReadWithModelRequest request, HashSet<TextVersionId> read, bool leavesTheMachine, out DocumentId? unknown)
    {
        unknown = request.Documents?.Cast<DocumentId?>().FirstOrDefault(id => reader.Find(id!.Value) is null);
        if (unknown is not null)
        {
            return null;
        }

        var shielded = leavesTheMachine ? new ProtectedDocuments(session, reader) : null;
        var chosen = new List<(Document Document, TextVersion Version)>();
        var (before, onProtected, withoutText) = (0, 0, 0);
        foreach (var document in request.Documents?.Distinct().Select(id => reader.Find(id)!.Value) ?? All(reader))
        {
            if (reader.TextVersions(document.Id) is not [.., var version] || reader.ReadText(version.Id) is not { Length: > 0 } text)
            {
                withoutText++;
            }
            else if (!request.Again && read.Contains(version.Id))
            {
                before++;
            }
            else if (shielded?.Concern(document.Id, text) == true)
            {
                onProtected++;
            }
            else
            {
                chosen.Add((document, version));
            }
        }

        var ordered = chosen.OrderBy(one => one.Document.Path, StringComparer.Ordinal).ThenBy(one => one.Document.Id).ToList();
        return new ModelCandidates(ordered, before, onProtected, withoutText);
    }

    /// <summary>The document as a model is to read it; null when its text is no longer there.</summary>
    public static ModelDocument? Load(ICaseReader reader, Document document, TextVersion version)
    {
        Source? source = reader.Find(document.Source)?.Value;
        return reader.ReadText(version.Id) is { } text
            ? new ModelDocument(document.Id, version.Id, document.Source, text, document.Published ?? source?.Published)
            : null;
    }

    private static IEnumerable<Document> All(ICaseReader reader)
    {
        for (var offset = 0; ; offset += Page)
        {
            var page = reader.Documents(new DocumentQuery { Limit = Page, Offset = offset });
            foreach (var row in page)
            {
                yield return row.Value;
            }

            if (page.Count < Page)
            {
                yield break;
            }
        }
    }
}
