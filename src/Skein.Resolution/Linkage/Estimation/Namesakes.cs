using Skein.Resolution.Linkage.Fields;

namespace Skein.Resolution.Linkage.Estimation;

/// <summary>
/// Pairs of two people of one name. They come from the same places, so that what they share by chance is far more than what any two people share; weights
/// taken from any two people would make one person of two namesakes of one town. They are known by a field that shows two people, a date of birth.
/// </summary>
internal static class Namesakes
{
    // Ten bits for the names; and as many pairs as give a share within a few hundredths.
    private const double NamesAgree = 1 << 10, Fewest = 100;

    /// <summary>The patterns of such pairs; null where there are too few to tell.</summary>
    public static AgreementPatterns? Among(AgreementPatterns patterns, IReadOnlyList<FieldComparison> comparisons)
    {
        var found = new AgreementPatterns(comparisons.Count);
        foreach (var (levels, count) in patterns.Rows)
        {
            var agrees = comparisons.Where((comparison, i) => comparison.KeepsInitialWeights && levels[i] >= 0
                && comparison.InitialM[levels[i]] >= NamesAgree * comparison.InitialU[levels[i]]).Any();
            if (agrees && comparisons.Where((comparison, i) => comparison.WorstContradicts && levels[i] == 0).Any())
            {
                found.Add(levels, count);
            }
        }

        return found.Total >= Fewest ? found : null;
    }
}
