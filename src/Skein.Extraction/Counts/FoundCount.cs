namespace Skein.Extraction.Counts;

/// <summary>A count that the text gives.</summary>
/// <param name="First">Its first token, the words that bound it included.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Value">The count in the form of the vocabulary: 130, 125.., ..40, 2..5.</param>
internal readonly record struct FoundCount(int First, int End, string Value)
{
    /// <summary>The least, the figure to reckon with, the most; null is open.</summary>
    public CountEstimate Estimate { get; init; }

    /// <summary>What it counts, as far as the words around tell.</summary>
    public CountScope Scope { get; init; }

    /// <summary>Whether the attackers are in it; null when it is not said.</summary>
    public bool? IncludesAttackers { get; init; }
}
