using Skein.Methods.Agreement;

namespace Skein.Methods.Tests.Agreement;

public class KrippendorffAlphaTests
{
    /// <summary>The worked example of Krippendorff 2011 (Computing Krippendorff's Alpha-Reliability): four coders, twelve units, ordinal 0.815.</summary>
    [Fact]
    public void The_published_example_of_four_coders_is_met()
    {
        int?[][] coders =
        [
            [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
            [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
            [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
            [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
        ];
        var units = Enumerable.Range(0, 12).Select(unit => (IReadOnlyList<int>)[.. coders.Select(coder => coder[unit]).OfType<int>()]);

        var alpha = KrippendorffAlpha.OfOrdinal(units);

        Assert.Equal(0.815, alpha.Alpha!.Value, 0.0005);
        Assert.Equal((11, 40), (alpha.Units, alpha.Values));
    }

    /// <summary>The same publication, without order: two observers of ten units with two values, 0.095, and of twelve with five, 0.692.</summary>
    [Fact]
    public void The_published_examples_of_values_without_order_are_met()
    {
        Assert.Equal(0.095, Nominal("0100000010", "1110010000"), 0.0005);
        Assert.Equal(0.692, Nominal("aabbdcccedda", "babbbccceddd"), 0.0005);

        static double Nominal(string one, string other) =>
            KrippendorffAlpha.OfNominal(one.Zip(other, (left, right) => (IReadOnlyList<int>)[left, right])).Alpha!.Value;
    }

    [Fact]
    public void Full_agreement_is_one_and_order_of_coders_and_units_does_not_matter()
    {
        Assert.Equal(1.0, KrippendorffAlpha.OfOrdinal([[0, 0], [3, 3], [4, 4]]).Alpha);
        var one = KrippendorffAlpha.OfOrdinal([[0, 1], [3, 2], [4, 4]]).Alpha;
        Assert.Equal(one!.Value, KrippendorffAlpha.OfOrdinal([[4, 4], [2, 3], [1, 0]]).Alpha!.Value, 1e-12);
    }

    [Fact]
    public void Where_nothing_can_be_agreed_on_there_is_no_number()
    {
        Assert.Null(KrippendorffAlpha.OfOrdinal([]).Alpha);
        Assert.Null(KrippendorffAlpha.OfOrdinal([[1], [2], []]).Alpha);
        Assert.Null(KrippendorffAlpha.OfOrdinal([[2, 2], [2, 2]]).Alpha);
    }
}
