using Skein.Text.Alignment;

namespace Skein.Model.Documents;

/// <summary>
/// What makes a text version a translation: a layer beside the text of the document. Nothing quotes it; a statement rests on the words of the
/// original.
/// </summary>
public sealed record DocumentTranslation
{
    /// <summary>The text version that it translates.</summary>
    public required TextVersionId Original { get; init; }

    /// <summary>The language it is in, as a two-letter code.</summary>
    public required string Language { get; init; }

    /// <summary>Who translated: a person, or a program by name and version.</summary>
    public required string Author { get; init; }

    /// <summary>Which stretch of the original each stretch of the translation says, in the order of both.</summary>
    public EquatableList<AlignedSpans> Alignment { get; init; } = [];

    /// <summary>The stretch of the original that says what stands at a place of the translation; null where nothing does.</summary>
    /// <param name="span">A span of the translation; where it crosses stretches, the first counts.</param>
    public AlignedSpans? AlignedWith(Text.TextSpan span)
    {
        foreach (var aligned in Alignment)
        {
            if (!aligned.Original.IsEmpty && aligned.Translation.Overlaps(span))
            {
                return aligned;
            }
        }

        return null;
    }
}
