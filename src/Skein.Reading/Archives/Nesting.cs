namespace Skein.Reading.Archives;

/// <summary>
/// How deep a file lies in containers, and what all containers around and inside the outermost one may still take together.
/// </summary>
internal sealed record Nesting(int Depth, ExpansionBudget Budget)
{
    /// <summary>A file that lies in no container.</summary>
    public static Nesting Outermost(ReadingOptions options) => new(0, new ExpansionBudget(options.MaxMembers, options.MaxExpandedBytes));

    /// <summary>The nesting of the files inside a container that itself lies here.</summary>
    public Nesting Inside => this with { Depth = Depth + 1 };
}

/// <summary>
/// What one outermost file may still expand to. Shared by all containers inside it, so that nesting does not multiply the bound.
/// </summary>
internal sealed class ExpansionBudget(int members, long bytes)
{
    private int members = members;
    private long bytes = bytes;

    public bool TryTakeMembers(int count) => Interlocked.Add(ref members, -count) >= 0;

    public bool TryTakeBytes(long count) => Interlocked.Add(ref bytes, -count) >= 0;
}
