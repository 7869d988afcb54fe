namespace Skein.Graph.Generators;

/// <summary>What the callers of this folder have to keep to.</summary>
internal static class Range
{
    public static void Probability(double value, string name)
    {
        if (!(value >= 0 && value <= 1))
        {
            throw new ArgumentOutOfRangeException(name, "A probability lies within 0 to 1.");
        }
    }

    public static void EvenBelow(int degree, int vertexCount, string name)
    {
        if (degree < 0 || degree % 2 != 0 || degree >= Math.Max(1, vertexCount))
        {
            throw new ArgumentOutOfRangeException(name, "The number of neighbors is even, zero or more, and below the number of vertices.");
        }
    }
}
