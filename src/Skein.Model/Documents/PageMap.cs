namespace Skein.Model.Documents;

/// <summary>Placeholder until the reading work is merged.</summary>
public sealed record PageMap
{
    /// <summary>No pages.</summary>
    public static PageMap Empty { get; } = new();
}
