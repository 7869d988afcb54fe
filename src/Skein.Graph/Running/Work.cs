namespace Skein.Graph.Running;

/// <summary>How long work is to be run: on how many threads, told to whom, stopped when. None of it changes a result.</summary>
public sealed record Work
{
    /// <summary>All threads of the machine, no progress, no stop.</summary>
    public static Work Default { get; } = new();

    /// <summary>The most threads to use; zero for as many as the machine has.</summary>
    public int Threads { get; init; }

    /// <summary>Told how many of the pieces of work are done, out of how many; from any thread. Null when nobody listens.</summary>
    public IProgress<(long Done, long Total)>? Progress { get; init; }

    /// <summary>Stops the work at the next piece.</summary>
    public CancellationToken Cancellation { get; init; }

    internal int ThreadCount => Threads > 0 ? Threads : Environment.ProcessorCount;
}
