using Markdig;
using Skein.Model.Documents;
using Skein.Reading.Drafts;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;
using Skein.Reading.Plain;

namespace Skein.Reading.Markup;

/// <summary>Reads Markdown: the words without the marks, and what the front matter says about them.</summary>
internal sealed class MarkdownReader : IFormatReader
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseAutoLinks().UseEmphasisExtras().Build();

    public FormatIdentity Format => FormatIdentity.Markdown;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var metadata = new DocumentMetadata();
        var text = FrontMatter.Take(SourceText.Decode(request.Content, charset: null, metadata.Warnings), metadata);
        var draft = new Draft(request.Options.MaxCharacters);
        try
        {
            new MarkdownBlocks(draft).Add(Markdown.Parse(text, Pipeline));
        }
        catch (ArgumentException)
        {
            // The parser refuses marks that are nested without end. The words are there all the same.
            draft = new Draft(request.Options.MaxCharacters);
            PlainTextReader.AddParagraphs(draft, text);
        }
        metadata.Title ??= TitleOf(draft);
        DateLines.Publish(draft, metadata);
        return Task.FromResult(DraftComposer.Compose(draft, request, Format, metadata));
    }

    private static string? TitleOf(Draft draft) =>
        draft.Blocks is [{ Kind: PageMapBlockKind.Heading } first, ..] ? draft.Raw[first.Start..first.End] : null;
}
