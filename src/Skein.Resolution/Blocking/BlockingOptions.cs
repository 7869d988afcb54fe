namespace Skein.Resolution.Blocking;

/// <summary>How many pairs are worth comparing. All bounds hold for each record, so that time and memory grow with the records alone.</summary>
public sealed record BlockingOptions
{
    /// <summary>In a block of up to so many records every pair is a candidate; 2 or more, 64 by default.</summary>
    public int LargestBlock { get; init; } = 64;

    /// <summary>
    /// In a larger block, a record's candidates are so many neighbors on each side in the order of the folded names (Hernández and Stolfo 1995,
    /// doi:10.1145/223784.223807); 0 or more, 8 by default. 0 passes over larger blocks.
    /// </summary>
    public int Window { get; init; } = 8;

    /// <summary>
    /// How many of the records before it a record is compared with, at most: those that share the most, and rarest, keys; 1 or more, 48 by default.
    /// </summary>
    public int CandidatesPerRecord { get; init; } = 48;

    /// <summary>
    /// How many keys of a record are kept, the rarest; 1 or more, 32 by default. Memory is about 30 bytes for each, so a million records of 12 keys
    /// take some 350 MB.
    /// </summary>
    public int KeysPerRecord { get; init; } = 32;

    /// <summary>
    /// The most memory that keys may take, in MiB; above 0, null, the default, for no bound but <see cref="KeysPerRecord"/>. Where keys would take
    /// more, fewer of each record are kept, the rarest, four at least: recall falls, and memory stays.
    /// </summary>
    public int? MostMemory { get; init; }

    /// <summary>How many keys of a record are kept when there are so many records.</summary>
    internal int KeysFor(int records) => MostMemory is not { } mebibytes || records == 0
        ? KeysPerRecord
        : (int)Math.Clamp(mebibytes * (1L << 20) / (30L * records), Math.Min(4, KeysPerRecord), KeysPerRecord);

    /// <summary>Threads; 0, the default, for all. The result does not depend on it.</summary>
    public int Threads { get; init; }
}
