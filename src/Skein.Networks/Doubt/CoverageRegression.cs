using MathNet.Numerics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearRegression;
using MathNet.Numerics.Statistics;

namespace Skein.Networks.Doubt;

/// <summary>
/// How much of a figure of nodes is coverage: the line of the figure on the logarithm of one plus the number of independent origins that
/// speak of the node. A figure that follows coverage says who was written about.
/// </summary>
/// <param name="Nodes">How many nodes were compared; those whose figure does not exist are left out.</param>
/// <param name="Slope">What one more unit of ln(1 + origins) adds to the figure.</param>
/// <param name="SlopeLow">The lower end of the slope's 95 % interval.</param>
/// <param name="SlopeHigh">The upper end.</param>
/// <param name="Intercept">The figure at no origin.</param>
/// <param name="RSquared">The share of the figure's variance that coverage accounts for, 0 to 1.</param>
/// <param name="RankCorrelation">Spearman's correlation of figure and number of origins, −1 to 1; depends on no line.</param>
public sealed record CoverageRegression(
    int Nodes, double Slope, double SlopeLow, double SlopeHigh, double Intercept, double RSquared, double RankCorrelation)
{
    /// <summary>Fits the line by least squares.</summary>
    /// <param name="values">The figure of each node; NaN where it does not exist.</param>
    /// <param name="origins">How many independent origins speak of each node, in the same order.</param>
    /// <returns>The fit; null below four nodes, or when all have the same coverage or the same figure, where a line says nothing.</returns>
    /// <exception cref="ArgumentException">The two lists differ in length.</exception>
    public static CoverageRegression? Fit(IReadOnlyList<double> values, IReadOnlyList<int> origins)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(origins);
        if (values.Count != origins.Count)
        {
            throw new ArgumentException("There is one number of origins for each figure.", nameof(origins));
        }

        var rows = values.Zip(origins).Where(row => double.IsFinite(row.First)).ToList();
        double[] coverage = [.. rows.Select(row => Math.Log(1 + row.Second))];
        double[] figures = [.. rows.Select(row => row.First)];
        if (rows.Count < 4 || coverage.Distinct().Count() < 2 || figures.Distinct().Count() < 2)
        {
            return null;
        }

        var (intercept, slope) = SimpleRegression.Fit(coverage, figures);
        var fitted = coverage.Select(value => intercept + (slope * value)).ToArray();
        var residual = figures.Zip(fitted, (figure, line) => (figure - line) * (figure - line)).Sum();
        var spread = coverage.PopulationVariance() * coverage.Length;
        var error = Math.Sqrt(residual / (rows.Count - 2) / spread);
        var width = error * StudentT.InvCDF(0, 1, rows.Count - 2, 0.975);
        return new CoverageRegression(
            rows.Count, slope, slope - width, slope + width, intercept, GoodnessOfFit.RSquared(fitted, figures), Correlation.Spearman(coverage, figures));
    }
}
