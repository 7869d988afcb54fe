namespace Skein.Methods.Claims;

/// <summary>The logarithm of a sum of numbers that are given as logarithms; minus infinity for none.</summary>
internal struct LogSum
{
    private double _largest = double.NegativeInfinity;
    private double _rest;

    public LogSum()
    {
    }

    public readonly double Value => _rest == 0 ? double.NegativeInfinity : _largest + Math.Log(_rest);

    public void Add(double logarithm)
    {
        if (double.IsNegativeInfinity(logarithm))
        {
            return;
        }

        if (logarithm > _largest)
        {
            _rest = (_rest * Math.Exp(_largest - logarithm)) + 1;
            _largest = logarithm;
        }
        else
        {
            _rest += Math.Exp(logarithm - _largest);
        }
    }
}
