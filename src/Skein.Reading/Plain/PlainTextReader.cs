using Skein.Model.Documents;
using Skein.Reading.Drafts;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;

namespace Skein.Reading.Plain;

/// <summary>Reads plain text: line breaks stay as they are, and a blank line ends a paragraph.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    public FormatIdentity Format => FormatIdentity.PlainText;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var metadata = new DocumentMetadata();
        var text = SourceText.Decode(request.Content, charset: null, metadata.Warnings);
        var draft = new Draft(request.Options.MaxCharacters);
        AddParagraphs(draft, text);
        DateLines.Publish(draft, metadata);
        return Task.FromResult(DraftComposer.Compose(draft, request, Format, metadata));
    }

    /// <summary>Adds a text to a draft, one block for each paragraph.</summary>
    public static void AddParagraphs(Draft draft, string text)
    {
        var start = -1;
        var end = 0;
        var position = 0;
        while (position < text.Length && !draft.IsOverfull)
        {
            var rest = text.AsSpan(position);
            var length = rest.IndexOfAny('\r', '\n');
            var line = length < 0 ? rest : rest[..length];
            var step = length < 0 ? rest.Length : length + (rest[length..].StartsWith("\r\n") ? 2 : 1);
            if (line.IsWhiteSpace())
            {
                Add();
            }
            else
            {
                start = start < 0 ? position : start;
                end = position + line.Length;
            }
            position += step;
        }
        Add();

        void Add()
        {
            if (start >= 0)
            {
                draft.AddBlock(PageMapBlockKind.Paragraph, text.AsSpan(start, end - start));
            }
            start = -1;
        }
    }
}
