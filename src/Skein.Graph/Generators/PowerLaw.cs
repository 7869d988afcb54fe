using Skein.Graph.Running;

namespace Skein.Graph.Generators;

/// <summary>Whole numbers from a least to a most, each with a chance proportional to a power of it.</summary>
internal sealed class PowerLaw
{
    private readonly int _least;
    private readonly Urn _urn;

    /// <param name="least">The least number; a fraction gives the number below it that share less of its chance.</param>
    /// <param name="most">The largest number.</param>
    /// <param name="exponent">The power, given without its sign.</param>
    public PowerLaw(double least, int most, double exponent)
    {
        _least = (int)Math.Floor(least);
        var weights = Weights(least, most, exponent);
        _urn = new Urn(weights);
        double total = 0, sum = 0;
        for (var index = 0; index < weights.Length; index++)
        {
            total += weights[index];
            sum += weights[index] * (_least + index);
        }

        Mean = sum / total;
    }

    public double Mean { get; }

    public int Draw(ref RandomStream random) => _least + _urn.Draw(ref random);

    /// <summary>The law whose mean is as asked, by halving; null when the mean lies outside what the bounds allow.</summary>
    public static PowerLaw? WithMean(double mean, int most, double exponent)
    {
        var (low, high) = (1.0, (double)most);
        if (new PowerLaw(low, most, exponent).Mean > mean || mean > most)
        {
            return null;
        }

        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = new PowerLaw(middle, most, exponent).Mean < mean ? (middle, high) : (low, middle);
        }

        return new PowerLaw(high, most, exponent);
    }

    private static double[] Weights(double least, int most, double exponent)
    {
        var first = (int)Math.Floor(least);
        var weights = new double[most - first + 1];
        for (var index = 0; index < weights.Length; index++)
        {
            weights[index] = Math.Pow(first + index, -exponent);
        }

        weights[0] *= first + 1 - least;
        return weights;
    }
}
