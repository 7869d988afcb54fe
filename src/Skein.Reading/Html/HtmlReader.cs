using AngleSharp.Dom;
using Skein.Model.Documents;
using Skein.Reading.Archives;
using Skein.Reading.Drafts;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;
using Skein.Reading.Plain;

namespace Skein.Reading.Html;

/// <summary>Reads web pages: the article with its title first, and what the page says about it.</summary>
internal sealed class HtmlReader : IFormatReader
{
    public FormatIdentity Format => FormatIdentity.Html;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var metadata = new DocumentMetadata();
        var draft = new Draft(request.Options.MaxCharacters);
        var html = SourceText.Decode(request.Content, HtmlText.DeclaredCharset(request.Content), metadata.Warnings);
        var media = new List<EmbeddedData>();
        return Task.FromResult(TryAdd(draft, html, metadata, media, cancellation)
            ? Enclosing.Around(DraftComposer.Compose(draft, request, Format, metadata), HtmlMedia.Members(media, request), request, Format)
            : new ReadOutcome.Failed(ReadFaults.NestedPage.Fault(), Format.MediaType));
    }

    /// <summary>Adds the article of a page to a draft, what the page says about it to the metadata, and what it carries in itself to the media.</summary>
    /// <returns>False where the page is made to exhaust the parser; nothing was added.</returns>
    public static bool TryAdd(Draft draft, string html, DocumentMetadata metadata, List<EmbeddedData> media, CancellationToken cancellation)
    {
        using var document = HtmlText.Parse(html);
        if (document is null)
        {
            return false;
        }
        cancellation.ThrowIfCancellationRequested();
        if (document.Body is not { } body)
        {
            return true;
        }
        var paths = new ElementPaths();
        HtmlMedia.Collect(document, paths, media);
        var article = ArticleFinder.Find(body);
        cancellation.ThrowIfCancellationRequested();
        if (!article.IsCertain && article.Blocks.Count > 0)
        {
            metadata.Warnings.Add(ReadFaults.NoArticle.Warning());
        }
        var heading = Headline.Find(body, article);
        PageMetadata.Collect(document, article, heading, metadata);

        if (heading is not null && !article.Blocks.Any(block => block.Element == heading))
        {
            draft.AddBlock(PageMapBlockKind.Heading, Words(heading), paths.Of(heading));
        }
        foreach (var block in article.Blocks)
        {
            draft.AddBlock(block.Kind, block.Text, paths.Of(block.Element), block.Separator);
        }
        return true;
    }

    private static string Words(IElement heading) =>
        string.Join(' ', new HtmlBlocks(InvisibleElements.Contains).Of(heading).Select(static block => block.Text));
}
