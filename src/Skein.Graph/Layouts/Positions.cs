namespace Skein.Graph.Layouts;

/// <summary>
/// Where the vertices of a graph lie in the plane, by vertex number. The unit is the length that a layout gives to an edge where nothing
/// hinders it; x grows to the right and y downward. Immutable; safe for many threads. A vertex without a place (NaN) is allowed only where
/// positions are a start for a layout.
/// </summary>
public sealed class Positions
{
    private readonly double[] _x;
    private readonly double[] _y;

    /// <summary>Copies coordinates.</summary>
    /// <param name="x">From left to right, one a vertex; NaN for a vertex without a place.</param>
    /// <param name="y">From top to bottom, as many.</param>
    /// <exception cref="ArgumentException">The two differ in length.</exception>
    public Positions(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length)
        {
            throw new ArgumentException("Every vertex needs an x and a y.", nameof(y));
        }

        (_x, _y) = (x.ToArray(), y.ToArray());
    }

    /// <summary>How many vertices there are.</summary>
    public int Count => _x.Length;

    /// <summary>From left to right, by vertex.</summary>
    public ReadOnlySpan<double> X => _x;

    /// <summary>From top to bottom, by vertex.</summary>
    public ReadOnlySpan<double> Y => _y;

    /// <summary>The distance between two vertices, in the unit of the positions.</summary>
    /// <param name="one">A vertex.</param>
    /// <param name="other">Another.</param>
    public double Distance(int one, int other) => Math.Sqrt(((_x[one] - _x[other]) * (_x[one] - _x[other])) + ((_y[one] - _y[other]) * (_y[one] - _y[other])));

    /// <summary>True when a vertex has a place.</summary>
    /// <param name="vertex">The vertex.</param>
    public bool Has(int vertex) => vertex < Count && double.IsFinite(_x[vertex]) && double.IsFinite(_y[vertex]);
}
