namespace Skein.Methods.Pathways;

/// <summary>A count as it may be published.</summary>
/// <param name="Count">The count; null when suppressed.</param>
public readonly record struct PublishedCell(int? Count)
{
    /// <summary>True when the count is withheld.</summary>
    public bool IsSuppressed => Count is null;
}

/// <summary>
/// Withholds small counts, so that nobody is found by being one of few. Counts of 1 to 4 are withheld. Where the cells add up to a known
/// total and what is withheld is one cell, or fewer than five in all, further cells are withheld from the smallest on, or the total
/// would give it away; where none is left to withhold, the total is not to be shown.
/// </summary>
public static class Suppression
{
    /// <summary>The least count that is shown, 0 aside.</summary>
    public const int Least = 5;

    /// <summary>Suppresses the cells of a row whose total may be known.</summary>
    /// <param name="counts">The counts, none below zero.</param>
    /// <returns>One cell for each count, in the same order.</returns>
    public static IReadOnlyList<PublishedCell> Of(IReadOnlyList<int> counts)
    {
        var hidden = counts.Index().Where(row => row.Item is > 0 and < Least).Select(row => row.Index).ToHashSet();
        if (hidden.Count > 0)
        {
            foreach (var (at, _) in counts.Index().Where(row => row.Item >= Least).OrderBy(row => row.Item).ToList())
            {
                if (hidden.Count > 1 && hidden.Sum(cell => counts[cell]) >= Least)
                {
                    break;
                }

                hidden.Add(at);
            }
        }

        return [.. counts.Select((count, at) => new PublishedCell(hidden.Contains(at) ? null : count))];
    }
}
