using Skein.Extraction.Annotations;
using Skein.Extraction.Lexicons;

namespace Skein.Extraction.Dates;

/// <summary>
/// The dates of a text alone, without names, places and statements: what a reader sees marked. The same rules as those of
/// <see cref="ExtractionPipeline"/>, without its models. Thread-safe; the lists are read at the first use.
/// </summary>
public static class TextDates
{
    private static readonly Lazy<Reader> Shared = new(() => new Reader(new Lexicon()));

    /// <summary>The dates, in the order of the text; they do not overlap.</summary>
    /// <param name="request">The text, with its language and publication where they are known.</param>
    /// <param name="cancellationToken">Asked between sentences.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static IReadOnlyList<DateMention> Of(ExtractionRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Shared.Value.Read(request, cancellationToken);
    }

    private sealed class Reader(Lexicon lexicon)
    {
        private readonly TokenAnnotator _tokens = new();
        private readonly DateAnnotator _dates = new(lexicon);

        public IReadOnlyList<DateMention> Read(ExtractionRequest request, CancellationToken cancellationToken)
        {
            var document = new AnnotatedDocument(request, new ExtractionOptions(), lexicon);
            _tokens.Annotate(document, cancellationToken);
            _dates.Annotate(document, cancellationToken);
            return [.. ExtractionPipeline.DatesOf(document)];
        }
    }
}
