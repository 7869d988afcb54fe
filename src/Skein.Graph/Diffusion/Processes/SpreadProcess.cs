using Skein.Graph.Running;

namespace Skein.Graph.Diffusion.Processes;

/// <summary>
/// One spread after another on one thread: holds what a run needs, leaves it clean for the next, and keeps the adopters of the last run in
/// the order of their adoption, cut into waves of those who adopted at the same time. Wave zero is the seeds, at time zero.
/// </summary>
internal abstract class SpreadProcess(int vertexCount)
{
    private double[] _waveTimes = new double[64];
    private int[] _waveSizes = new int[64];

    /// <summary>The adopters in order; one place more than there are vertices, so that a kernel may write ahead of its count.</summary>
    protected int[] Adopters { get; } = new int[vertexCount + 1];

    /// <summary>How many adopted, the seeds included.</summary>
    public int Size { get; protected set; }

    /// <summary>How many are active when the run ends.</summary>
    public int ActiveAtEnd { get; protected set; }

    /// <summary>The step or time of the last adoption; of a process that may go on without one, of its end.</summary>
    public double Duration { get; protected set; }

    /// <summary>How many waves there are.</summary>
    public int Waves { get; private set; }

    public ReadOnlySpan<int> Order => Adopters.AsSpan(0, Size);

    /// <summary>Spreads from seeds that differ from each other.</summary>
    public abstract void Spread(ReadOnlySpan<int> seeds, ref RandomStream random);

    /// <summary>The time of a wave, and how many had adopted by its end.</summary>
    public (double Time, int Size) Wave(int wave) => (_waveTimes[wave], _waveSizes[wave]);

    /// <summary>When a number of vertices had adopted; not a number when they never had.</summary>
    public double TimeTo(int count)
    {
        var at = Array.BinarySearch(_waveSizes, 0, Waves, count);
        at = at < 0 ? ~at : at;
        return at < Waves ? _waveTimes[at] : double.NaN;
    }

    protected void Begin(ReadOnlySpan<int> seeds)
    {
        seeds.CopyTo(Adopters);
        (Size, Waves) = (seeds.Length, 0);
        if (Size > 0)
        {
            EndWave(0);
        }
    }

    protected void EndWave(double time)
    {
        if (Waves == _waveTimes.Length)
        {
            Array.Resize(ref _waveTimes, 2 * Waves);
            Array.Resize(ref _waveSizes, 2 * Waves);
        }

        (_waveTimes[Waves], _waveSizes[Waves]) = (time, Size);
        Waves++;
    }

    protected void Finish(int activeAtEnd) => (ActiveAtEnd, Duration) = (activeAtEnd, Waves == 0 ? 0 : _waveTimes[Waves - 1]);
}
