namespace Skein.Graph.Tests.Structure;

/// <summary>Equality up to 10⁻⁹, relative above one.</summary>
internal static class Near
{
    public static void Equal(double expected, double? actual) =>
        Assert.True(actual is { } value && Math.Abs(expected - value) <= 1e-9 * Math.Max(1, Math.Abs(expected)), $"{expected} expected, {actual} found");

    public static void Equal(IReadOnlyList<double> expected, IReadOnlyList<double> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var index = 0; index < expected.Count; index++)
        {
            Equal(expected[index], actual[index]);
        }
    }
}
