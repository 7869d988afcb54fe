using Skein.Methods.Faults;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Sources;

/// <summary>A word of the yardstick.</summary>
/// <param name="Word">The word.</param>
/// <param name="Other">Another word for the same; null for none.</param>
/// <param name="Low">The lower end in percent, inclusive.</param>
/// <param name="High">The upper end in percent; inclusive unless <paramref name="IsBelowHigh"/>.</param>
/// <param name="IsBelowHigh">True when the upper end itself is outside.</param>
public sealed record YardstickWord(string Word, string? Other, double Low, double High, bool IsBelowHigh = false)
{
    /// <summary>True when a percentage is within it.</summary>
    /// <param name="percent">The percentage.</param>
    public bool Holds(double percent) => Low <= percent && (IsBelowHigh ? percent < High : percent <= High);
}

/// <summary>
/// The words of the probability yardstick of the British Professional Head of Intelligence Assessment, for those who write by it and not by
/// ICD 203. It has gaps on purpose: a judgement that falls into one is to be put into the word above or below. Recalled and not read again.
/// </summary>
public static class PhiaYardstick
{
    /// <summary>The seven words, ascending.</summary>
    public static IReadOnlyList<YardstickWord> Words { get; } =
    [
        new("remote chance", null, 0, 5),
        new("highly unlikely", null, 10, 20),
        new("unlikely", null, 25, 35),
        new("realistic possibility", null, 40, 50, IsBelowHigh: true),
        new("likely", "probable", 55, 75),
        new("highly likely", null, 80, 90),
        new("almost certain", null, 95, 100),
    ];

    /// <summary>The word of a text; case does not matter.</summary>
    /// <param name="word">The text.</param>
    /// <returns>The word; or that it is none (305).</returns>
    public static MethodResult<YardstickWord> Of(string word) => Words.FirstOrDefault(place =>
        new[] { place.Word, place.Other }.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } found
        ? new MethodResult<YardstickWord>.Computed(found)
        : new MethodResult<YardstickWord>.Refused(MethodFaults.NoEstimativeWord());

    /// <summary>The word of a percentage.</summary>
    /// <param name="percent">The percentage.</param>
    /// <returns>The word; or that the percentage lies in a gap, or outside 0 to 100 (308).</returns>
    public static MethodResult<YardstickWord> Of(double percent) => Words.FirstOrDefault(place => place.Holds(percent)) is { } found
        ? new MethodResult<YardstickWord>.Computed(found)
        : new MethodResult<YardstickWord>.Refused(MethodFaults.InAGap());
}
