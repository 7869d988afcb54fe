using Skein.Model.Statements;

namespace Skein.Storage.Rules;

/// <summary>The first invariant: a quote is the text at its span.</summary>
internal static class Quotes
{
    /// <summary>True when the quote is not empty and equals the text at its span, unit by unit.</summary>
    public static bool Hold(Evidence.Passage passage, string text) =>
        !passage.Span.IsEmpty
        && passage.Span.End <= text.Length
        && text.AsSpan(passage.Span.Start, passage.Span.Length).SequenceEqual(passage.Quote);
}
