using System.Collections.Immutable;
using Skein.Model.Documents;
using Skein.Reading.Faults;
using Skein.Reading.Formats;
using Skein.Reading.Metadata;

namespace Skein.Reading.Drafts;

/// <summary>Turns a draft into the document that is stored: normalizes its text once and carries every mark over.</summary>
internal static class DraftComposer
{
    public static ReadOutcome Compose(
        Draft draft, ReadRequest request, FormatIdentity format, DocumentMetadata metadata, bool isOcr = false)
    {
        draft.CloseBlock();
        if (draft.IsOverfull)
        {
            return new ReadOutcome.Failed(ReadFaults.TextTooLong.Fault($"limit {request.Options.MaxCharacters:N0} characters"), format.MediaType);
        }
        var stored = StoredText.From(draft.Raw);
        if (string.IsNullOrWhiteSpace(stored.Text))
        {
            return new ReadOutcome.Failed(ReadFaults.NoText.Fault(), format.MediaType);
        }
        return new ReadOutcome.Read(new ReadDocument
        {
            Text = stored.Text,
            MediaType = format.MediaType,
            Title = OneLine(metadata.Title),
            Authors = [.. metadata.Authors.Select(OneLine).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)],
            Published = metadata.Published,
            Language = LanguageCode.Of(metadata.Language) ?? StoredText.DetectLanguage(stored.Text),
            Origin = OneLine(metadata.Origin),
            PageMap = Map(draft, stored),
            Reader = format.Reader,
            IsOcr = isOcr,
            Warnings = [.. request.Warnings, .. metadata.Warnings],
        });
    }

    private static string? OneLine(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }
        var text = string.Join(' ', StoredText.From(value).Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length is 0 or > 1_000 ? null : text;
    }

    private static PageMap Map(Draft draft, StoredText stored)
    {
        var pages = ImmutableArray.CreateBuilder<PageMapPage>(draft.Pages.Count);
        var end = 0;
        foreach (var page in draft.Pages)
        {
            var span = stored.Span(page.Start, page.End, from: end);
            pages.Add(new PageMapPage(page.Number, span, page.Width, page.Height));
            end = span.End;
        }

        var words = ImmutableArray.CreateBuilder<PageMapWord>(draft.Words.Count);
        end = 0;
        foreach (var word in draft.Words)
        {
            var span = stored.Trimmed(word.Start, word.End, from: end);
            if (span.Length > 0)
            {
                words.Add(new PageMapWord(span, word.Page, word.Box, word.Confidence));
                end = span.End;
            }
        }

        var blocks = ImmutableArray.CreateBuilder<PageMapBlock>(draft.Blocks.Count);
        end = 0;
        foreach (var block in draft.Blocks)
        {
            var span = stored.Trimmed(block.Start, block.End, from: end);
            if (span.Length > 0)
            {
                blocks.Add(new PageMapBlock(span, block.Kind, block.Path));
                end = span.End;
            }
        }
        return new PageMap(pages.ToImmutable(), words.ToImmutable(), blocks.ToImmutable());
    }
}
