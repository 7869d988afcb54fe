using Skein.Model.Documents;
using Skein.Reading.Drafts;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;

namespace Skein.Reading.Plain;

/// <summary>Reads plain text: line breaks stay as they are, and a blank line ends a paragraph. A short first line that stands alone is the title, too.</summary>
internal sealed class PlainTextReader : IFormatReader
{
    /// <summary>A longer line is a paragraph.</summary>
    private const int LongestTitle = 120;

    private static readonly char[] LineEnds = ['\r', '\n'];

    public FormatIdentity Format => FormatIdentity.PlainText;

    public Task<ReadOutcome> ReadAsync(ReadRequest request, CancellationToken cancellation)
    {
        var metadata = new DocumentMetadata();
        var text = SourceText.Decode(request.Content, charset: null, metadata.Warnings);
        var draft = new Draft(request.Options.MaxCharacters);
        AddParagraphs(draft, text);
        metadata.Title = TitleOf(draft);
        DateLines.Publish(draft, metadata);
        return Task.FromResult(DraftComposer.Compose(draft, request, Format, metadata));
    }

    // The line stays in the text, where it stands: a title is what the document says of itself, as a heading of Markdown does.
    private static string? TitleOf(Draft draft)
    {
        if (draft.Blocks is not [var first, _, ..] || first.End - first.Start > LongestTitle)
        {
            return null;
        }

        var line = draft.Head(first.End)[first.Start..].Trim();
        return line.IndexOfAny(LineEnds) < 0 && line.Any(char.IsLetter) && !EndsAsText(line) && DateLines.Read(line) is null ? line : null;
    }

    // A sentence, a salutation or the beginning of a list; what stands in quotes or brackets is judged by what is in them.
    private static bool EndsAsText(string line) => line.TrimEnd('"', '\'', '”', '’', '»', ')', ']') is [.., '.' or ',' or ';' or ':' or '…'];

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
