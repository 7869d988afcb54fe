namespace Skein.Methods.Claims;

/// <summary>
/// All tables with the margins of one table, by their first cell, with the logarithms of their weights; the most probable has 0.
/// </summary>
internal sealed class Hypergeometric
{
    private readonly double[] _weights;

    public Hypergeometric(TwoByTwo table)
    {
        var (first, second, left, _) = table.Margins;
        (Least, Most, Seen) = ((int)Math.Max(0, left - second), (int)Math.Min(first, left), table.A);
        _weights = new double[Most - Least + 1];
        var mode = (int)Math.Clamp((first + 1) * (double)(left + 1) / (table.Total + 2), Least, Most);
        for (var count = mode; count < Most; count++)
        {
            _weights[count + 1 - Least] = _weights[count - Least] + Step(count);
        }

        for (var count = mode - 1; count >= Least; count--)
        {
            _weights[count - Least] = _weights[count + 1 - Least] - Step(count);
        }

        // How much more probable the table with one more is.
        double Step(int count) =>
            Math.Log(first - count) + Math.Log(left - count) - Math.Log(count + 1.0) - Math.Log(second - left + count + 1.0);
    }

    public int Least { get; }

    public int Most { get; }

    public int Seen { get; }

    public double LogWeight(int count) => _weights[count - Least];
}
