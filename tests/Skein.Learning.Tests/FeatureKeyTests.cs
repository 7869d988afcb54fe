namespace Skein.Learning.Tests;

public class FeatureKeyTests
{
    [Fact]
    public void Keys_of_small_numbers_and_words_differ_already_in_their_upper_half()
    {
        var keys = new HashSet<uint>();
        var made = 0;
        for (var template = 0; template < 40; template++)
        {
            for (ulong value = 0; value < 250; value++)
            {
                keys.Add((uint)(FeatureKey.Of(template, value) >> 32));
                keys.Add((uint)(FeatureKey.Of(template, FeatureKey.OfText(value.ToString(System.Globalization.CultureInfo.InvariantCulture))) >> 32));
                made += 2;
            }
        }

        // Of 20,000 random 32-bit numbers 0.05 pairs are expected to meet.
        Assert.InRange(keys.Count, made - 3, made);
    }

    [Fact]
    public void The_order_of_values_and_the_case_of_letters_count()
    {
        Assert.NotEqual(FeatureKey.Of(1, 2, 3), FeatureKey.Of(1, 3, 2));
        Assert.NotEqual(FeatureKey.Of(1, 2, 3, 4), FeatureKey.Of(1, 2, 4, 3));
        Assert.NotEqual(FeatureKey.OfText("Paris"), FeatureKey.OfText("paris"));
        Assert.NotEqual(FeatureKey.OfText(""), FeatureKey.OfText("\0"));
    }
}
