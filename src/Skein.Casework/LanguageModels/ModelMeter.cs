namespace Skein.Casework.LanguageModels;

/// <summary>Counts a run. The rate is that since the start: documents are few and differ in length, so that the last seconds say little.</summary>
internal sealed class ModelMeter(TimeProvider time, int total, IProgress<ModelProgress>? progress)
{
    private readonly long _start = time.GetTimestamp();

    public int Done { get; private set; }

    public int Failed { get; private set; }

    public int Proposals { get; set; }

    public int Refused { get; set; }

    public long Tokens { get; set; }

    public TimeSpan Elapsed => time.GetElapsedTime(_start);

    public void DocumentDone(bool hasFailed)
    {
        Done++;
        Failed += hasFailed ? 1 : 0;
        progress?.Report(Report());
    }

    public ModelProgress Report()
    {
        var minutes = Elapsed.TotalMinutes;
        var rate = minutes > 0 ? Done / minutes : 0;
        return new ModelProgress(Done, total, Proposals, Refused, Failed, Tokens, rate, rate > 0 ? TimeSpan.FromMinutes((total - Done) / rate) : null);
    }
}
