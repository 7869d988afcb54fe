using System.Globalization;
using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Models;

/// <summary>
/// The share of its neighbors (or, without a network, of the crowd) that has to be active before one adopts: the same for all, given for
/// each, or drawn anew for each run. Zero or less adopts by itself; above one never does.
/// </summary>
public abstract record Thresholds
{
    private Thresholds()
    {
    }

    internal abstract string Text { get; }

    internal virtual bool IsDrawn => false;

    internal abstract double Of(int vertex, ref RandomStream random);

    /// <summary>All have the same.</summary>
    /// <param name="Share">The share, a number.</param>
    public sealed record Same(double Share) : Thresholds
    {
        /// <inheritdoc cref="Same(double)" path="/param[@name='Share']"/>
        public double Share { get; } = Number(Share, nameof(Share));

        internal override string Text => Share.ToString("R", CultureInfo.InvariantCulture);

        internal override double Of(int vertex, ref RandomStream random) => Share;
    }

    /// <summary>Each vertex has its own.</summary>
    /// <param name="Shares">The shares by vertex; as many as there are vertices.</param>
    public sealed record PerVertex(IReadOnlyList<double> Shares) : Thresholds
    {
        internal override string Text => string.Join(' ', Shares.Select(share => share.ToString("R", CultureInfo.InvariantCulture)));

        internal override double Of(int vertex, ref RandomStream random) => Number(Shares[vertex], nameof(Shares));
    }

    /// <summary>Drawn between two bounds, each value equally likely.</summary>
    /// <param name="Low">The lower bound.</param>
    /// <param name="High">The upper bound, at or above the lower.</param>
    public sealed record Uniform(double Low, double High) : Thresholds
    {
        /// <inheritdoc cref="Uniform(double, double)" path="/param[@name='High']"/>
        public double High { get; } = High >= Low ? High : throw new ArgumentOutOfRangeException(nameof(High), "The upper bound lies at or above the lower.");

        internal override bool IsDrawn => true;

        internal override string Text => string.Create(CultureInfo.InvariantCulture, $"uniform {Low:R} {High:R}");

        internal override double Of(int vertex, ref RandomStream random) => Low + ((High - Low) * random.NextDouble());
    }

    /// <summary>
    /// Drawn from a normal distribution, not cut: what falls at or below zero adopts by itself, what falls above one never.
    /// </summary>
    /// <param name="Mean">The mean.</param>
    /// <param name="Deviation">The standard deviation, zero or more.</param>
    public sealed record Normal(double Mean, double Deviation) : Thresholds
    {
        /// <inheritdoc cref="Normal(double, double)" path="/param[@name='Deviation']"/>
        public double Deviation { get; } = Deviation >= 0 ? Deviation : throw new ArgumentOutOfRangeException(nameof(Deviation), "A deviation is zero or more.");

        internal override bool IsDrawn => true;

        internal override string Text => string.Create(CultureInfo.InvariantCulture, $"normal {Mean:R} {Deviation:R}");

        internal override double Of(int vertex, ref RandomStream random)
        {
            // Box and Muller 1958; the second of each pair is left unused, so that a vertex takes two numbers whatever came before.
            var radius = Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
            return Mean + (Deviation * radius * Math.Cos(2 * Math.PI * random.NextDouble()));
        }
    }

    private static double Number(double value, string name) =>
        double.IsNaN(value) ? throw new ArgumentOutOfRangeException(name, "A threshold is a number.") : value;
}
