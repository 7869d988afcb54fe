using Skein.Exchange.Briefs.Pdf;

namespace Skein.Exchange.Tests.Briefs;

/// <summary>Expected forms are those of the Unicode charts of the Arabic presentation forms.</summary>
public class ArabicFormsTests
{
    [Theory]
    [InlineData("\u0645\u062D\u0645\u062F", "\uFEE3\uFEA4\uFEE4\uFEAA", "meem, hah, meem, dal: beginning, middle, middle, end")]
    [InlineData("\u0633\u0644\u0627\u0645", "\uFEB3\uFEFC\uFEE1", "lam and alef are one, tied to the one before; nothing ties behind alef")]
    [InlineData("\u0644\u0627", "\uFEFB", "lam and alef alone")]
    [InlineData("\u062F\u0627\u0631", "\uFEA9\uFE8D\uFEAD", "letters that tie to nothing behind them")]
    [InlineData("\u067E\u06CC", "\uFB58\uFBFD", "Persian peh and yeh")]
    [InlineData("\u0645\u064E\u0646", "\uFEE3\u064E\uFEE6", "a vowel sign parts nothing")]
    [InlineData("\u0628 \u0628", "\uFE8F \uFE8F", "a blank parts")]
    [InlineData("\u0628\u0621", "\uFE8F\uFE80", "hamza stands alone")]
    [InlineData("Lantern 12", "Lantern 12", "other scripts stay")]
    public void A_letter_has_the_form_of_its_place(string read, string drawn, string why) => Assert.True(ArabicForms.Join(read) == drawn, why);
}
