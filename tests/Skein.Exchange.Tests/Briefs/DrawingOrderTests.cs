using Skein.Exchange.Briefs.Pdf;

namespace Skein.Exchange.Tests.Briefs;

/// <summary>Expected orders are written by hand: A, B, C stand for alef, bet and gimel.</summary>
public class DrawingOrderTests
{
    [Theory]
    [InlineData("one two", "one two")]
    [InlineData("ABC", "CBA")]
    [InlineData("say ABC now", "say CBA now")]
    [InlineData("say AB CA now", "say AC BA now")]
    [InlineData("A 12 B", "B 12 A")]
    [InlineData("A (B) C.", "C (B) A.")]
    [InlineData("x A, y B", "x A, y B")]
    public void Stretches_from_right_to_left_are_turned_and_numbers_in_them_are_not(string read, string drawn) =>
        Assert.Equal(Hebrew(drawn), DrawingOrder.Of(Hebrew(read)));

    [Fact]
    public void A_sign_stays_behind_the_letter_that_carries_it() => Assert.Equal("\u05D1\u05D0\u05B8", DrawingOrder.Of("\u05D0\u05B8\u05D1"));

    private static string Hebrew(string text) => text.Replace('A', '\u05D0').Replace('B', '\u05D1').Replace('C', '\u05D2');
}
