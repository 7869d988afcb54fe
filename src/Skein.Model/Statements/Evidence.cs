using System.Text.Json.Serialization;
using Skein.Text;

namespace Skein.Model.Statements;

/// <summary>Where a statement stands: the words themselves, or a place in a text that could not be kept.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "at")]
[JsonDerivedType(typeof(Passage), "passage")]
[JsonDerivedType(typeof(Locator), "locator")]
public abstract record Evidence
{
    private Evidence()
    {
    }

    /// <summary>
    /// Words in a stored text: a text position and a text quote (W3C Web Annotation). The quote equals the text at the span; this is
    /// checked when it is stored and by <c>skein verify</c>.
    /// </summary>
    /// <param name="Document">The document.</param>
    /// <param name="TextVersion">The text version whose offsets count.</param>
    /// <param name="Span">The span, in UTF-16 units of that text.</param>
    /// <param name="Quote">The words at the span, in the original language.</param>
    /// <param name="Translation">A translation of the quote, with its author; kept beside the quote, never in its place.</param>
    public sealed record Passage(DocumentId Document, TextVersionId TextVersion, TextSpan Span, string Quote, Translation? Translation = null) : Evidence
    {
        /// <summary>True when the other passage is the same words at the same place, whatever their translations.</summary>
        /// <param name="other">The other passage.</param>
        public bool IsSameWordsAs(Passage other) => this with { Translation = null } == other with { Translation = null };
    }

    /// <summary>A place in a source whose text is not kept.</summary>
    /// <param name="Where">The place, such as <c>para 8 and 9</c> or <c>p. 13</c>.</param>
    /// <param name="WhyNotKept">Why the text is not kept.</param>
    public sealed record Locator(string Where, string? WhyNotKept = null) : Evidence;
}

/// <summary>A translation of a quote.</summary>
/// <param name="Text">The translated words.</param>
/// <param name="Language">The language it is in, as a two-letter code.</param>
/// <param name="Author">Who translated: a person, or a program by name and version.</param>
public sealed record Translation(string Text, string Language, string Author);
