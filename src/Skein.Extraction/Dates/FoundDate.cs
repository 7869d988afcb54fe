using Skein.Model.Dates;

namespace Skein.Extraction.Dates;

/// <summary>A date that the text gives.</summary>
/// <param name="First">Its first token, without the preposition in front: what the rules of statements see.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Date">What it means.</param>
/// <param name="Rule">The rule with its version.</param>
internal readonly record struct FoundDate(int First, int End, Edtf Date, string Rule)
{
    /// <summary>The first token of the whole expression ("in early 2013", "since 2012"); at or before <see cref="First"/>.</summary>
    public int Opens { get; init; } = First;
}
