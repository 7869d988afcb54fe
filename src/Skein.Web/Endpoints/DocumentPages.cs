using Skein.Casework.Notes;
using Skein.Casework.Personal;
using Skein.Casework.Reading;
using Skein.Casework.Reading.Known;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Text;
using Skein.Web.Filters;
using Skein.Web.Pages;
using Skein.Web.Reading;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>The documents and their reading view.</summary>
internal static class DocumentPages
{
    private const int PageLength = 100;

    public static Task List(PageRequest page)
    {
        var offset = page.Number("offset", otherwise: 0, least: 0, most: 10_000_000);
        var (asked, rows) = (AskedDocuments.Read(page.Query), page.Rows(PageLength));
        return page.RenderAsync<DocumentsPage>(new Dictionary<string, object?>
        {
            ["Rows"] = new ListDocuments(page.Session).Run(PageRequest.Id<SourceId>(page.Query("source")), rows, offset, asked.Filter),
            ["Asked"] = asked,
            ["Offset"] = offset,
            ["Limit"] = rows,
            ["Noted"] = new CountNotes(page.Session).Run(),
        });
    }

    public static Task Show(PageRequest page, string id)
    {
        if (PageRequest.Id<DocumentId>(id) is not { } document
            || new ReadDocument(page.Session).Run(document, PageRequest.Id<TextVersionId>(page.Query("version"))) is not { } model)
        {
            return page.NotFoundAsync();
        }
        page.Visit(RecentKind.Document, document.Value);
        var passage = Passage(page, model.Text);
        var hasOriginal = model.Document.Kept == KeepingOfDocument.Original && page.Session.Store.Originals.Contains(model.Document.Bytes);
        if (hasOriginal && model.Document.MediaType == ShowArchivedPage.MediaType)
        {
            page.AllowFrame();
        }

        return page.RenderAsync<ReadingPage>(new Dictionary<string, object?>
        {
            ["Model"] = model,
            ["Paragraphs"] = model.Text is { } text ? TextSegments.Of(text, model.Marks, passage, PageStarts.Of(model.Version?.Pages)) : [],
            ["Passage"] = passage,
            ["Shown"] = page.Query("page") is null ? null : page.Number("page", otherwise: 1, least: 1, most: 100_000),
            ["HasOriginal"] = hasOriginal,
            ["Notes"] = new ListNotes(page.Session).OnAny([Subject.Of(document), .. model.Statements.Select(statement => Subject.Of(statement.Id))]),
            ["Hidden"] = MarkKeys.Hidden(page.Query(MarkKeys.Parameter)),
        });
    }

    /// <summary>What the case knows of a name, or of somebody who is named in a text; an island takes the part of the page that says it.</summary>
    public static Task Known(PageRequest page)
    {
        var known = new ShowKnown(page.Session);
        if (PageRequest.Id<EntityId>(page.Query("entity")) is not { } entity)
        {
            return page.RenderAsync<KnownPage>(known.Run(page.Query("q") ?? ""));
        }

        return known.Run(entity) is { } thing
            ? page.RenderAsync<KnownPage>(new KnownOfWords(thing.Entity.Label, [thing], HasMore: false))
            : page.NotFoundAsync();
    }

    // A passage that does not fit in the text is none: the page opens at its beginning.
    private static TextSpan? Passage(PageRequest page, string? text)
    {
        var start = page.Number("start", otherwise: -1, least: 0, most: int.MaxValue);
        var end = page.Number("end", otherwise: -1, least: 0, most: int.MaxValue);
        return text is not null && start >= 0 && end > start && end <= text.Length ? new TextSpan(start, end) : null;
    }
}
