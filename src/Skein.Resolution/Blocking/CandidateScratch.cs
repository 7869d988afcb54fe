namespace Skein.Resolution.Blocking;

/// <summary>What one thread needs to gather a record's candidates.</summary>
internal sealed class CandidateScratch(int records)
{
    public float[] Weights { get; } = new float[records];

    public List<int> Touched { get; } = [];

    public List<int> Candidates { get; } = [];
}
