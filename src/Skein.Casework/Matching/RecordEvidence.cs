using Skein.Casework.Wording;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;

namespace Skein.Casework.Matching;

/// <summary>
/// What dates of birth, places of birth and nationalities of two records add, with the initial weights of the linkage: the date in full, the others in
/// part. Safe for many threads.
/// </summary>
internal sealed class RecordEvidence(RecordTable table)
{
    /// <summary>The key of the place of birth.</summary>
    public const string BirthPlace = "birth-place";

    // People have two nationalities, and a paper that gives one does not deny the other.
    private const double NationalityShare = 0.5;

    // People of one name come from the same places, and a source names the village where another names the town.
    private const double BirthPlaceShare = 0.5;

    private const int MostValues = 3;

    private const string Nationality = "nationality";

    // "Algeria" and "Algerian" are not different; "Iran" and "Iraq" are. What begins alike says nothing either way.
    private const int SameBeginning = 4;

    private readonly (FieldComparison Comparison, double Share, string Key)[] _fields =
    [
        (new BirthDateComparison(table), 1, "birth"),
        (new TextComparison(table, RecordField.BirthPlace), BirthPlaceShare, BirthPlace),
        (new CategoryComparison(table, RecordField.Nationality), NationalityShare, Nationality),
    ];

    /// <summary>The fields of which both records say something.</summary>
    /// <param name="left">The number of one record.</param>
    /// <param name="right">The number of the other.</param>
    /// <param name="withRarity">Whether a rare value is worth more than a common one, as counted in the table.</param>
    public IEnumerable<RecordPart> Of(int left, int right, bool withRarity)
    {
        foreach (var (comparison, share, key) in _fields)
        {
            if (comparison.Compare(left, right) is { Level: >= 0 } agreement && !(key == Nationality && agreement.Level == 0 && BeginAlike(comparison, left, right)))
            {
                var bits = Math.Log2(comparison.InitialM[agreement.Level] / comparison.InitialU[agreement.Level]) + (withRarity ? agreement.Shift : 0);
                yield return new RecordPart(comparison, key, comparison.Levels[agreement.Level], share * bits);
            }
        }
    }

    private static bool BeginAlike(FieldComparison comparison, int left, int right) =>
        comparison.Reasons(left, right).Any(reason => reason.Left.AsSpan().CommonPrefixLength(reason.Right) >= SameBeginning);

    /// <summary>A part in words: what was compared, how it agrees, and the values.</summary>
    public static string Words(RecordPart part, int left, int right)
    {
        var values = part.Comparison.Reasons(left, right).Take(MostValues).Select(reason => T.Of("match.values", reason.Left, reason.Right));
        return T.Of($"match.evidence.{part.Key}", T.Of($"match.level.{part.Level}"), string.Join("; ", values));
    }
}

/// <summary>What one field of two records adds.</summary>
/// <param name="Comparison">The comparison.</param>
/// <param name="Key">The key of its words.</param>
/// <param name="Level">The code of the level of agreement.</param>
/// <param name="Bits">What it adds.</param>
internal readonly record struct RecordPart(FieldComparison Comparison, string Key, string Level, double Bits);
