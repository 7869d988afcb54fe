using Skein.Casework.Views;
using Skein.Model.Dates;

namespace Skein.Casework.Dossiers;

/// <summary>Years in a row of which no dated statement speaks, between years of which some do.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Last">The last of them.</param>
public readonly record struct YearGap(int First, int Last);

/// <summary>
/// Finds what a dossier does not say: the years between its first and its last dated statement of which none speaks. An empty year says that
/// nothing here is dated to it, never that nothing happened. A date that may lie in several years fills all of them; an end that is open or
/// unknown fills none beyond the year that is known.
/// </summary>
public static class DossierGaps
{
    // A date vaguer than this says nothing of single years.
    private const int MostYears = 10;

    /// <summary>The gaps, in order.</summary>
    /// <param name="dossier">The dossier.</param>
    public static IReadOnlyList<YearGap> Of(Dossier dossier)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var statements = dossier.Groups.SelectMany(group => group.Statements).Concat(dossier.LegalStatus).Concat(dossier.Names);
        return Between(statements.SelectMany(YearsOf));
    }

    /// <summary>The gaps between years.</summary>
    /// <param name="years">The years of which something speaks, in any order.</param>
    public static IReadOnlyList<YearGap> Between(IEnumerable<int> years)
    {
        List<int> known = [.. years.Distinct().Order()];
        return [.. known.Zip(known.Skip(1)).Where(pair => pair.Second - pair.First > 1).Select(pair => new YearGap(pair.First + 1, pair.Second - 1))];
    }

    private static IEnumerable<int> YearsOf(StatementView statement)
    {
        if (statement.ValidTime is not { } when || !Edtf.TryParse(when.Edtf, out var date, out _))
        {
            return [];
        }

        var bounds = date.Bounds();
        return (Year(bounds.Earliest), Year(bounds.Latest)) switch
        {
            ({ } first, { } last) => last - first < MostYears ? Enumerable.Range(first, last - first + 1) : [first, last],
            ({ } first, null) => [first],
            (null, { } last) => [last],
            _ => [],
        };
    }

    private static int? Year(DateBound bound) => bound.Kind == DateBoundKind.Finite ? (int)bound.Day.Year : null;
}
