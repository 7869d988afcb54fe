using Skein.Methods.Outcomes;

namespace Skein.Methods.Tests.Outcomes;

public class CaveatTests
{
    [Fact]
    public void Every_caveat_has_a_code_of_its_own_and_a_sentence()
    {
        var all = Enum.GetValues<Caveat>();
        Assert.Equal(all.Length, all.Select(caveat => caveat.Code()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(all, caveat => Assert.Matches("^[a-z]+(-[a-z]+)*$", caveat.Code()));
        Assert.All(all, caveat => Assert.EndsWith(".", caveat.Sentence(), StringComparison.Ordinal));
    }
}
