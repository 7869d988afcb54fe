using System.Text;
using Skein.Text.Normalization;

namespace Skein.Text.Tests.Normalization;

public class TextNormalizerTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("o\uFB03ce", "office")]
    [InlineData("co\u00ADoperate\u200B", "cooperate")]
    [InlineData("10\u00A0000\u202Feuros", "10 000 euros")]
    [InlineData("terror-\nist", "terrorist")]
    [InlineData("terror- \r\n   ist", "terrorist")]
    [InlineData("terror\u00AD\nist", "terrorist")]
    [InlineData("Franco-\nBelgian", "Franco-Belgian")]
    [InlineData("brother-in-\nlaw", "brother-in-law")]
    [InlineData("brother-\nin-law", "brother-in-law")]
    [InlineData("ex-\nwife", "ex-wife")]
    [InlineData("19-\nyear-old", "19-year-old")]
    [InlineData("he left -\nthen came back", "he left -\nthen came back")]
    [InlineData("the end-\n\nnext part", "the end-\n\nnext part")]
    [InlineData("one\r\ntwo\rthree\ffour", "one\ntwo\nthree\nfour")]
    [InlineData("a\0b\u0007c\td", "abc\td")]
    public void Stored_text_has_one_spelling(string original, string expected) =>
        Assert.Equal(expected, TextNormalizer.ForStoring.Normalize(original).Text);

    [Fact]
    public void An_unpaired_surrogate_becomes_a_replacement_character() =>
        Assert.Equal("bad \uFFFD end 😀", TextNormalizer.ForStoring.Normalize("bad \uD83D end 😀").Text);

    [Theory]
    [InlineData("وقال الشاهد إنَّ الرجل غادر المدينة.")]
    [InlineData("\u200Fהעד אמר\u200F (1)")]
    [InlineData("می\u200Cخواهم")]
    public void Right_to_left_text_is_stored_unchanged(string text)
    {
        var stored = TextNormalizer.ForStoring.Normalize(text);
        Assert.Equal(text, stored.Text);
        Assert.True(stored.Map.IsIdentity);
    }

    [Fact]
    public void Keys_lose_direction_controls_that_stored_text_keeps()
    {
        Assert.Equal("abc", TextNormalizer.ForKeys.Normalize("a\u202Eb\u200Dc").Text);
        Assert.Equal("a\u202Eb\u200Dc", TextNormalizer.ForStoring.Normalize("a\u202Eb\u200Dc").Text);
    }

    [Fact]
    public void Normalizing_twice_changes_nothing() => Properties.HoldForTexts(text =>
        new[] { TextNormalizer.ForStoring, TextNormalizer.ForKeys }.All(normalizer =>
        {
            var once = normalizer.Normalize(text).Text;
            return normalizer.Normalize(once) is { Map.IsIdentity: true } twice && twice.Text == once;
        }));

    [Fact]
    public void Normalized_text_is_in_form_C_and_can_be_written_as_UTF_8() => Properties.HoldForTexts(text =>
    {
        var normalized = TextNormalizer.ForStoring.Normalize(text).Text;
        return normalized.IsNormalized(NormalizationForm.FormC)
            && Encoding.UTF8.GetString(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(normalized)) == normalized;
    });

    [Fact]
    public void Composition_cluster_by_cluster_is_the_composition_of_the_whole()
    {
        var compose = new TextNormalizer(NormalizationSteps.InvalidCharacters | NormalizationSteps.CanonicalComposition);
        var whole = new TextNormalizer(NormalizationSteps.InvalidCharacters);
        Properties.HoldForTexts(text => compose.Normalize(text).Text == whole.Normalize(text).Text.Normalize(NormalizationForm.FormC));
    }

    [Fact]
    public void Noncharacters_that_the_runtime_refuses_to_normalize_are_replaced_or_left_and_never_throw()
    {
        Assert.Equal("\u00E9\uFFFD\u00E9\uFFFD", TextNormalizer.ForStoring.Normalize("e\u0301\uFFFEe\u0301\uFFFF").Text);
        Assert.Equal("\u00E9\uFFFE", new TextNormalizer(NormalizationSteps.CanonicalComposition).Normalize("e\u0301\uFFFE").Text);
    }

    [Fact]
    public void Every_assigned_character_behind_a_letter_composes_as_the_runtime_composes_it()
    {
        var compose = new TextNormalizer(NormalizationSteps.CanonicalComposition);
        for (var code = 0xA0; code < 0x20000; code++)
        {
            // U+FFFE is refused by the runtime's own normalization.
            if (Rune.IsValid(code) && code != 0xFFFE)
            {
                var text = "a" + new Rune(code) + new Rune(code) + "\u0301";
                Assert.Equal(text.Normalize(NormalizationForm.FormC), compose.Normalize(text).Text);
            }
        }
    }
}
