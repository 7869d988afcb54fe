using Skein.Extraction.Lexicons;
using Skein.Extraction.Rules;

namespace Skein.Extraction.Tests.Rules;

/// <summary>Rule files that are of the language, and some that are not.</summary>
public class RuleBookTests
{
    private static readonly Lexicon Words = new();

    [Fact]
    public void A_rule_with_syntactic_patterns_cannot_take_the_incident_around_as_subject()
    {
        var fault = Assert.Throws<FormatException>(() => Load("subject: incident", "syntax: ['verb:kill obj=N:count']"));

        Assert.Contains("press.toll/1", fault.Message, StringComparison.Ordinal);
        Assert.Contains("only patterns can take the incident around as subject", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("subject: incident", "patterns: ['toll of N:count']")]
    [InlineData("subject: I", "syntax: ['verb:kill subj=I:incident obj=N:count']")]
    public void Patterns_take_the_incident_around_and_syntactic_patterns_one_of_the_sentence(string subject, string patterns) =>
        Assert.Single(Load(subject, patterns).Rules);

    private static RuleBook Load(string subject, string patterns)
    {
        using var yaml = new StringReader($"rules:\n  - id: press.toll/1\n    property: killed\n    score: 0.5\n    count: N\n    {subject}\n    {patterns}\n");
        return RuleBook.Load(yaml, Words);
    }
}
