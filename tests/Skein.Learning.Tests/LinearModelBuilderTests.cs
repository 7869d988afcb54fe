namespace Skein.Learning.Tests;

public class LinearModelBuilderTests
{
    [Fact]
    public void A_share_of_another_model_goes_to_the_classes_of_the_same_name_without_the_features_that_are_left_out()
    {
        var (kept, dropped) = (FeatureKey.Of(1), FeatureKey.Of(2));
        var other = new LinearModelBuilder(["c", "a", "x"], 0.5);
        other.Set(kept, 0, 4);
        other.Set(kept, 1, 2);
        other.Set(kept, 2, 8);
        other.Set(dropped, 1, 6);
        var builder = new LinearModelBuilder(["a", "b", "c"], 0.25);
        builder.Set(kept, 0, 1);

        builder.Add(other.ToModel(), 0.25, new HashSet<uint> { (uint)(dropped >> 32) });

        var scores = new int[3];
        var model = builder.ToModel();
        model.Add(kept, scores);
        model.Add(dropped, scores);
        // In units of a quarter: a has 1 + 0.25 * 2, c has 0.25 * 4.
        Assert.Equal([6, 0, 4], scores);
    }
}
