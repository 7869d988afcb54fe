using System.Text;
using Skein.Text.Hashing;

namespace Skein.Text.Tests.Hashing;

public class ContentHashTests
{
    // FIPS 180-4 examples.
    private const string OfAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    private const string OfNothing = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    [Fact]
    public async Task Bytes_text_and_stream_give_the_published_value()
    {
        Assert.Equal(OfAbc, ContentHash.OfBytes("abc"u8).ToString());
        Assert.Equal(OfAbc, ContentHash.OfText("abc").ToString());
        using var stream = new MemoryStream([.. "abc"u8]);
        Assert.Equal(OfAbc, (await ContentHash.OfStreamAsync(stream, TestContext.Current.CancellationToken)).ToString());
        Assert.Equal(OfNothing, ContentHash.OfText("").ToString());
    }

    [Fact]
    public void The_hash_of_a_long_text_is_that_of_its_UTF_8_bytes()
    {
        var text = string.Concat(Enumerable.Repeat("é😀x", 20_001));
        Assert.Equal(ContentHash.OfBytes(Encoding.UTF8.GetBytes(text)), ContentHash.OfText(text));
    }

    [Fact]
    public void The_text_form_can_be_read_again_and_has_one_spelling()
    {
        Assert.Equal(ContentHash.OfText("abc"), ContentHash.Parse(OfAbc));
        Assert.Equal(ContentHash.OfText("abc"), ContentHash.FromDigest(ContentHash.Parse(OfAbc).ToBytes()));
        Assert.False(ContentHash.TryParse(OfAbc.ToUpperInvariant(), out _));
        Assert.False(ContentHash.TryParse(OfAbc[1..], out _));
        Assert.False(ContentHash.TryParse(null, out _));
        Assert.Throws<FormatException>(() => ContentHash.Parse("xyz"));
        Assert.Throws<ArgumentException>(() => ContentHash.FromDigest([1, 2]));
    }

    [Fact]
    public void Hashes_are_ordered_as_their_text_form()
    {
        var hashes = Enumerable.Range(0, 100).Select(i => ContentHash.OfText("text " + i)).ToList();
        Assert.Equal(hashes.Select(hash => hash.ToString()).Order(StringComparer.Ordinal), hashes.Order().Select(hash => hash.ToString()));
    }

    [Fact]
    public void Hashes_of_one_content_are_equal_and_of_two_are_not()
    {
        Assert.Equal(ContentHash.OfText("a").GetHashCode(), ContentHash.OfText("a").GetHashCode());
        Assert.NotEqual(ContentHash.OfText("a"), ContentHash.OfText("b"));
    }
}
