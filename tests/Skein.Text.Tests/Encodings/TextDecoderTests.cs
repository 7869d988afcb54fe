using System.Text;
using Skein.Text.Encodings;

namespace Skein.Text.Tests.Encodings;

public class TextDecoderTests
{
    private const string Latin = "Le témoin a vu l’homme près de la gare, à 22 h 30.";
    private const string Arabic = "قال الشاهد إن الرجل غادر المدينة قبل يومين";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void A_byte_order_mark_decides_and_does_not_appear_in_the_text(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Latin)];
        var decoded = TextDecoder.Decode(bytes, "windows-1252");
        Assert.Equal(Latin, decoded.Text);
        Assert.Equal(EncodingEvidence.ByteOrderMark, decoded.Evidence);
        Assert.Equal(0, decoded.ReplacedCharacters);
    }

    [Theory]
    [InlineData("utf-16", Latin)]
    [InlineData("utf-16BE", Latin)]
    [InlineData("utf-16", Arabic)]
    [InlineData("utf-16BE", Arabic)]
    public void UTF_16_without_a_mark_is_recognized(string name, string text)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text));
        Assert.Equal(text, decoded.Text);
        Assert.Equal(EncodingEvidence.BytePattern, decoded.Evidence);
    }

    [Theory]
    [InlineData(Latin)]
    [InlineData(Arabic)]
    [InlineData("plain words")]
    [InlineData("")]
    public void Valid_UTF_8_wins_over_a_declared_charset(string text)
    {
        var decoded = TextDecoder.Decode(Encoding.UTF8.GetBytes(text), "iso-8859-1");
        Assert.Equal((text, "utf-8", 0), (decoded.Text, decoded.EncodingName, decoded.ReplacedCharacters));
    }

    [Theory]
    [InlineData("windows-1256", Arabic)]
    [InlineData("windows-1251", "Свидетель видел его у вокзала")]
    [InlineData("iso-8859-2", "świadek widział go")]
    public void A_declared_charset_is_used_where_the_bytes_are_not_UTF_8(string name, string text)
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(name).GetBytes(text), $" \"{name.ToUpperInvariant()}\" ");
        Assert.Equal((text, name, EncodingEvidence.Declared), (decoded.Text, decoded.EncodingName, decoded.Evidence));
    }

    [Fact]
    public void Undeclared_Western_bytes_are_read_as_Windows_1252_and_an_unknown_charset_is_ignored()
    {
        var decoded = TextDecoder.Decode(Encoding.GetEncoding(1252).GetBytes(Latin), "x-no-such-charset");
        Assert.Equal((Latin, "windows-1252", EncodingEvidence.Fallback), (decoded.Text, decoded.EncodingName, decoded.Evidence));
    }

    [Fact]
    public void A_euro_sign_of_ISO_8859_15_is_recognized_beside_a_figure()
    {
        const string Text = "Il a payé 500 €";
        var decoded = TextDecoder.Decode(Encoding.GetEncoding("iso-8859-15").GetBytes(Text));
        Assert.Equal((Text, "iso-8859-15"), (decoded.Text, decoded.EncodingName));
    }

    [Fact]
    public void Faults_in_UTF_8_are_replaced_and_counted_but_replacement_characters_of_the_author_are_not()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("témoin éloigné \uFFFD près de l’été"), 0xC3, (byte)' ', 0xFF, .. Encoding.UTF8.GetBytes("fin")];
        var decoded = TextDecoder.Decode(bytes);
        Assert.Equal("utf-8", decoded.EncodingName);
        Assert.Equal("témoin éloigné \uFFFD près de l’été\uFFFD \uFFFDfin", decoded.Text);
        Assert.Equal(2, decoded.ReplacedCharacters);
    }

    [Fact]
    public void Bytes_without_meaning_in_a_declared_charset_are_replaced_and_counted()
    {
        var decoded = TextDecoder.Decode([(byte)'a', 0x81, 0x8D, (byte)'b', 0xE9], "windows-1252");
        Assert.Equal(("a\uFFFD\uFFFDbé", 2), (decoded.Text, decoded.ReplacedCharacters));
    }

    [Fact]
    public void A_multibyte_charset_counts_its_faults_once()
    {
        var decoded = TextDecoder.Decode([0x82, 0xA0, 0x82, 0xFF, 0x41], "shift_jis");
        Assert.StartsWith("あ", decoded.Text, StringComparison.Ordinal);
        Assert.Equal(decoded.Text.Count(c => c == '\uFFFD'), decoded.ReplacedCharacters);
        Assert.True(decoded.ReplacedCharacters >= 1);
    }

    [Fact]
    public void Any_bytes_give_some_text()
    {
        var random = new Random(7);
        for (var i = 0; i < 500; i++)
        {
            var bytes = new byte[random.Next(64)];
            random.NextBytes(bytes);
            var decoded = TextDecoder.Decode(bytes, i % 2 == 0 ? "utf-8" : null);
            Assert.InRange(decoded.ReplacedCharacters, 0, bytes.Length);
        }
    }
}
