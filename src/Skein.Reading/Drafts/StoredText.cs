using Skein.Text;
using Skein.Text.Languages;
using Skein.Text.Normalization;

namespace Skein.Reading.Drafts;

/// <summary>Raw text normalized for storing, with the way from raw marks to stored ones.</summary>
internal sealed class StoredText
{
    private readonly OffsetMap map;

    private StoredText(NormalizedText normalized)
    {
        Text = normalized.Text;
        map = normalized.Map;
    }

    public string Text { get; }

    public static StoredText From(string raw) => new(TextNormalizer.ForStoring.Normalize(raw));

    /// <summary>The language of a text that declares none; null where there is too little of it.</summary>
    public static string? DetectLanguage(string text) =>
        LanguageDetector.Detect(text).Code is var code and not ("und" or "other") ? code : null;

    /// <summary>What became of a raw stretch, starting not before the end of the stretch before it.</summary>
    public TextSpan Span(int start, int end, int from)
    {
        var span = map.ToNormalized(new TextSpan(start, end));
        // Two stretches that were changed together, such as both halves of a ligature, are shared out: the first takes all.
        var first = Math.Max(span.Start, from);
        return new TextSpan(first, Math.Max(span.End, first));
    }

    /// <summary>As <see cref="Span"/>, without the white space at both ends.</summary>
    public TextSpan Trimmed(int start, int end, int from) => Span(start, end, from).Trim(Text);
}
