namespace Skein.Text.Tests;

public class TextSpanTests
{
    [Fact]
    public void A_span_gives_the_words_between_its_start_and_its_end() => Assert.Equal("two", new TextSpan(4, 7).Of("one two three"));

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void A_span_that_starts_before_the_text_or_ends_before_it_starts_is_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));

    [Fact]
    public void The_end_does_not_belong_to_the_span()
    {
        var span = new TextSpan(2, 4);
        Assert.True(span.Contains(2));
        Assert.True(span.Contains(3));
        Assert.False(span.Contains(4));
        Assert.False(span.Overlaps(new TextSpan(4, 6)));
        Assert.True(span.Overlaps(new TextSpan(3, 6)));
        Assert.False(span.Overlaps(new TextSpan(3, 3)));
    }

    [Fact]
    public void Spans_are_ordered_by_start_then_by_end() =>
        Assert.Equal(
            [new TextSpan(0, 3), new TextSpan(1, 2), new TextSpan(1, 5)],
            new[] { new TextSpan(1, 5), new TextSpan(0, 3), new TextSpan(1, 2) }.Order());

    [Fact]
    public void Shifting_and_fitting_follow_the_offsets()
    {
        Assert.Equal(new TextSpan(3, 5), new TextSpan(1, 3).Shift(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(1, 3).Shift(-2));
        Assert.True(new TextSpan(1, 3).FitsIn("abc"));
        Assert.False(new TextSpan(1, 4).FitsIn("abc"));
    }

    [Fact]
    public void Trimming_takes_off_white_space_at_both_ends_only() =>
        Assert.Equal("a b", new TextSpan(0, 7).Trim(" \ta b\n ").Of(" \ta b\n "));
}
