using Skein.Text.Normalization;

namespace Skein.Text.Tests.Normalization;

public class OffsetMapTests
{
    [Fact]
    public void A_quote_of_normalized_text_leads_to_its_words_in_the_original()
    {
        const string Original = "The o\uFB03cer met a terror-\r\nist in Ve\u0301l.";
        var normalized = TextNormalizer.ForStoring.Normalize(Original);
        Assert.Equal("The officer met a terrorist in V\u00E9l.", normalized.Text);
        Assert.Equal("o\uFB03cer", BackFrom("officer"));
        Assert.Equal("terror-\r\nist", BackFrom("terrorist"));
        Assert.Equal("Ve\u0301l", BackFrom("V\u00E9l"));
        Assert.Equal("ist", BackFrom("ist"));

        string BackFrom(string words)
        {
            var start = normalized.Text.IndexOf(words, StringComparison.Ordinal);
            return normalized.Map.ToOriginal(new TextSpan(start, start + words.Length)).Of(Original);
        }
    }

    [Fact]
    public void A_letter_of_a_ligature_leads_to_the_whole_ligature()
    {
        var normalized = TextNormalizer.ForStoring.Normalize("a\uFB01b");
        Assert.Equal(new TextSpan(1, 2), normalized.Map.ToOriginal(new TextSpan(2, 3)));
        Assert.Equal(new TextSpan(1, 3), normalized.Map.ToNormalized(new TextSpan(1, 2)));
    }

    [Fact]
    public void Removed_characters_lead_to_an_empty_span()
    {
        var map = TextNormalizer.ForStoring.Normalize("ab\u200B\u200Bcd").Map;
        Assert.Equal(new TextSpan(2, 2), map.ToNormalized(new TextSpan(2, 4)));
        Assert.Equal(new TextSpan(4, 5), map.ToOriginal(new TextSpan(2, 3)));
        Assert.Equal(new TextSpan(1, 5), map.ToOriginal(new TextSpan(1, 3)));
    }

    [Fact]
    public void A_span_outside_the_text_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => OffsetMap.Identity(3).ToOriginal(new TextSpan(2, 4)));

    [Fact]
    public void Every_normalized_character_leads_to_original_words_that_normalize_to_it() => Properties.HoldForTexts(text =>
    {
        var normalized = TextNormalizer.ForStoring.Normalize(text);
        return Enumerable.Range(0, normalized.Text.Length).Where(i => !char.IsLowSurrogate(normalized.Text[i])).All(i =>
        {
            var character = new TextSpan(i, char.IsHighSurrogate(normalized.Text[i]) ? i + 2 : i + 1);
            var original = normalized.Map.ToOriginal(character);
            var back = normalized.Map.ToNormalized(original);
            return back.Contains(character) && TextNormalizer.ForStoring.Normalize(original.Of(text)).Text == back.Of(normalized.Text);
        });
    });

    [Fact]
    public void Neighboring_characters_lead_to_spans_in_the_same_order() => Properties.HoldForTexts(text =>
    {
        var normalized = TextNormalizer.ForKeys.Normalize(text);
        var spans = Enumerable.Range(0, normalized.Text.Length).Select(i => normalized.Map.ToOriginal(new TextSpan(i, i + 1))).ToList();
        return spans.Zip(spans.Skip(1)).All(pair => pair.First == pair.Second || pair.First.End <= pair.Second.Start);
    });
}
