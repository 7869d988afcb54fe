using System.Globalization;

namespace Skein.Casework.Contagion;

/// <summary>Thresholds of a crowd as text: whole numbers and ranges of them with commas between.</summary>
public static class ThresholdList
{
    private const int Most = 1_000_000;

    /// <summary>The thresholds, in the order given; null when the text is no list of them, or one of more than a million.</summary>
    /// <param name="text">Such as <c>0-99</c>, or <c>0,2,2-99</c>.</param>
    public static IReadOnlyList<int>? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var thresholds = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', 2, StringSplitOptions.TrimEntries);
            if (Number(ends[0]) is not { } first || Number(ends[^1]) is not { } last || first > last || last - first >= Most - thresholds.Count)
            {
                return null;
            }

            thresholds.AddRange(Enumerable.Range(first, last - first + 1));
        }

        return thresholds;
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number : null;
}
