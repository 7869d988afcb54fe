namespace Skein.Casework.Ingest;

/// <summary>Counts a run and tells how fast it goes, over the last seconds rather than since the start.</summary>
internal sealed class IngestMeter(TimeProvider time, int total, IProgress<IngestProgress>? progress)
{
    private static readonly TimeSpan Window = TimeSpan.FromSeconds(5);
    private readonly Queue<(long At, int Done)> _marks = new([(time.GetTimestamp(), 0)]);
    private int _done;

    public int Read { get; set; }

    public int Known { get; set; }

    public int Failed { get; set; }

    public int Proposals { get; set; }

    public void FileDone()
    {
        _done++;
        _marks.Enqueue((time.GetTimestamp(), _done));
        while (_marks.Count > 2 && time.GetElapsedTime(_marks.Peek().At) > Window)
        {
            _marks.Dequeue();
        }

        progress?.Report(Report());
    }

    public IngestProgress Report()
    {
        var (since, before) = _marks.Peek();
        var seconds = time.GetElapsedTime(since).TotalSeconds;
        var rate = seconds > 0 ? (_done - before) / seconds : 0;
        return new IngestProgress(
            _done, total, Read, Known, Failed, Proposals, rate, rate > 0 ? TimeSpan.FromSeconds((total - _done) / rate) : null);
    }
}
