using Skein.Extraction.Rules;

namespace Skein.Extraction.Tests.Parsing;

/// <summary>Forms as an English grammar gives them.</summary>
public class InflectionTests
{
    [Theory]
    [InlineData("arrest", "arrests arresting arrested")]
    [InlineData("plan", "plans planning planned")]
    [InlineData("carry", "carries carrying carried")]
    [InlineData("release", "releases releasing released")]
    [InlineData("teach", "teaches teaching taught")]
    [InlineData("acquit", "acquits acquitting acquitted")]
    [InlineData("travel", "travels travelling travelled traveled")]
    [InlineData("take", "takes taking took taken")]
    [InlineData("interview", "interviews interviewing interviewed")]
    [InlineData("free", "frees freeing freed")]
    [InlineData("die", "dies dying died")]
    [InlineData("visit", "visits visiting visited")]
    public void A_verb_has_its_forms(string verb, string forms) =>
        Assert.Equal([verb, .. forms.Split(' ')], Inflection.Present(verb).Concat(Inflection.Past(verb)));
}
