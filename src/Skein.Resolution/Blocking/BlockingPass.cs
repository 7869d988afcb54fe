namespace Skein.Resolution.Blocking;

/// <summary>One way to put records into blocks. Records that share a key are candidates; the passes' candidates are united.</summary>
public abstract class BlockingPass
{
    /// <summary>What the keys are made of, in words.</summary>
    public abstract string Name { get; }

    /// <summary>Adds the keys of a record; none for one that says nothing here. Safe for many threads.</summary>
    /// <param name="record">The number of the record.</param>
    /// <param name="keys">Takes the keys: hashes that are the same in every process. A key given twice counts once.</param>
    public abstract void AddKeys(int record, ICollection<ulong> keys);
}
