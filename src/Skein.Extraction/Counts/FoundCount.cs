using Skein.Model.Dates;

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

    /// <summary>Whether those who did it are in it.</summary>
    public CountedPersons Persons { get; init; }

    /// <summary>The day up to which the dead or wounded were counted; null where it is not said.</summary>
    public Edtf? UpTo { get; init; }

    /// <summary>How badly people are wounded, in the word of the text; null where it is not said.</summary>
    public string? Severity { get; init; }
}
