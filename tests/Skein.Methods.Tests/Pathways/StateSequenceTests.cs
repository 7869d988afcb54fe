using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

public class StateSequenceTests
{
    [Theory]
    [InlineData("..ab.c..", "**ab*c")]
    [InlineData("abc", "abc")]
    [InlineData("....", "")]
    [InlineData("", "")]
    public void The_defaults_keep_the_left_and_gaps_and_delete_the_right(string given, string expected) =>
        Assert.Equal(expected, Text(StateSequence.Of(Given(given))));

    [Theory]
    [InlineData(MissingRule.Delete, MissingRule.Keep, MissingRule.Keep, "ab*c**")]
    [InlineData(MissingRule.Keep, MissingRule.Delete, MissingRule.Keep, "**abc**")]
    [InlineData(MissingRule.Delete, MissingRule.Delete, MissingRule.Delete, "abc")]
    public void Each_rule_governs_its_own_place(MissingRule left, MissingRule gaps, MissingRule right, string expected) =>
        Assert.Equal(expected, Text(StateSequence.Of(Given("..ab.c.."), new SequenceRules(left, gaps, right))));

    internal static StateSequence Sequence(string letters) => new([.. letters.Select(letter => new PathState(letter.ToString()))]);

    private static List<PathState?> Given(string letters) => [.. letters.Select(letter => letter == '.' ? (PathState?)null : new PathState(letter.ToString()))];

    private static string Text(StateSequence sequence) => string.Concat(sequence.States.Select(state => state.Label));
}
