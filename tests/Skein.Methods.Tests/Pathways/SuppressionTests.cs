using System.Globalization;
using Skein.Methods.Pathways;

namespace Skein.Methods.Tests.Pathways;

public class SuppressionTests
{
    [Theory]
    [InlineData("5,9,0", "5,9,0")]
    [InlineData("3,9,20", "*,*,20")]
    [InlineData("1,1,9,20", "*,*,*,20")]
    [InlineData("4,4,9", "*,*,9")]
    [InlineData("0,0", "0,0")]
    [InlineData("2,0", "*,0")]
    public void Small_counts_are_withheld_and_a_known_total_does_not_give_them_away(string counts, string published) =>
        Assert.Equal(published, string.Join(',', Suppression.Of([.. counts.Split(',').Select(Whole)]).Select(cell => cell.Count?.ToString(CultureInfo.InvariantCulture) ?? "*")));

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
