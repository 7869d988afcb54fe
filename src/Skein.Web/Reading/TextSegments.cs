using Skein.Casework.Reading;
using Skein.Text;

namespace Skein.Web.Reading;

/// <summary>A stretch of a paragraph under the same marks throughout.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Text">Its words.</param>
/// <param name="Marks">The marks over it, the shortest first: the one a reader means when pointing at it.</param>
/// <param name="IsPassage">True when it lies in the passage that the page was opened at.</param>
public sealed record TextSegment(TextSpan Span, string Text, IReadOnlyList<Mark> Marks, bool IsPassage);

/// <summary>A paragraph of a text.</summary>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Segments">Its segments, in order and without gaps.</param>
/// <param name="Page">The page that begins with it, or null.</param>
public sealed record TextParagraph(TextSpan Span, IReadOnlyList<TextSegment> Segments, int? Page);

/// <summary>
/// Cuts a text into paragraphs and each into segments, so that marks may overlap and cross paragraphs while the page stays a plain
/// sequence: the segments of a paragraph put together give its text again, character for character.
/// </summary>
internal static class TextSegments
{
    public static IReadOnlyList<TextParagraph> Of(string text, IReadOnlyList<Mark> marks, TextSpan? passage, Func<TextSpan, int?> pageBeginningIn)
    {
        var paragraphs = new List<TextParagraph>();
        var ordered = marks.Where(mark => !mark.Span.IsEmpty && mark.Span.FitsIn(text)).OrderBy(mark => mark.Span).ToList();
        var (first, open) = (0, new List<Mark>());
        foreach (var span in Paragraphs(text))
        {
            open.RemoveAll(mark => mark.Span.End <= span.Start);
            while (first < ordered.Count && ordered[first].Span.Start < span.End)
            {
                open.Add(ordered[first++]);
            }
            open.RemoveAll(mark => mark.Span.End <= span.Start);
            paragraphs.Add(new TextParagraph(span, Cut(text, span, open, passage), pageBeginningIn(span)));
        }
        return paragraphs;
    }

    // A paragraph is a run of text between line ends; empty lines are none.
    private static IEnumerable<TextSpan> Paragraphs(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\f');
            end = end < 0 ? text.Length : start + end;
            if (!text.AsSpan(start, end - start).IsWhiteSpace())
            {
                yield return new TextSpan(start, end);
            }
            start = end + 1;
        }
    }

    private static List<TextSegment> Cut(string text, TextSpan paragraph, List<Mark> marks, TextSpan? passage)
    {
        var cuts = new SortedSet<int> { paragraph.Start, paragraph.End };
        foreach (var span in marks.Select(mark => mark.Span).Concat(passage is { } shown ? [shown] : Array.Empty<TextSpan>()))
        {
            cuts.Add(Math.Clamp(span.Start, paragraph.Start, paragraph.End));
            cuts.Add(Math.Clamp(span.End, paragraph.Start, paragraph.End));
        }
        var segments = new List<TextSegment>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var span = new TextSpan(start, end);
            segments.Add(new TextSegment(
                span,
                span.Of(text),
                [.. marks.Where(mark => mark.Span.Overlaps(span)).OrderBy(mark => mark.Span.Length).ThenByDescending(mark => mark.Kind)],
                passage is { } shown && shown.Overlaps(span)));
        }
        return segments;
    }
}
