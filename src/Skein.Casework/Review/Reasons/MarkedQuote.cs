using Skein.Text;

namespace Skein.Casework.Review.Reasons;

/// <summary>Cuts a quote where its marks begin and end.</summary>
internal static class MarkedQuote
{
    /// <summary>
    /// The quote in stretches. Where marks overlap, the ends of the statement stand before its cues. A mark that does not fit, or would part
    /// a pair of surrogates, is left out.
    /// </summary>
    public static IReadOnlyList<QuotePart> Of(string quote, IReadOnlyCollection<(TextSpan Span, QuoteMark Mark)> marks)
    {
        var fitting = marks
            .Where(mark => !mark.Span.IsEmpty && mark.Span.FitsIn(quote) && !Parts(quote, mark.Span.Start) && !Parts(quote, mark.Span.End))
            .ToList();
        var cuts = new SortedSet<int>(fitting.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })) { 0, quote.Length };
        var parts = new List<QuotePart>();
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            var kind = fitting.Where(mark => mark.Span.Contains(new TextSpan(start, end))).Select(mark => mark.Mark).DefaultIfEmpty(QuoteMark.None).Max();
            if (parts.Count > 0 && parts[^1].Mark == kind)
            {
                parts[^1] = parts[^1] with { Text = parts[^1].Text + quote[start..end] };
            }
            else
            {
                parts.Add(new QuotePart(quote[start..end], kind));
            }
        }

        return parts;
    }

    private static bool Parts(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]);
}
