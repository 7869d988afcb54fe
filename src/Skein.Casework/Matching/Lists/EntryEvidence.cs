using Skein.Casework.Wording;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Records;

namespace Skein.Casework.Matching.Lists;

/// <summary>What birth date and nationality of an entry add, with the weights of <see cref="PairEvidence"/>.</summary>
internal static class EntryEvidence
{
    public static IReadOnlyList<MatchEvidence> Of(ListEntry entry, NamedIdentity identity)
    {
        if ((entry.Birth is null || identity.Births.Count == 0) && (entry.Nationality is null || identity.Nationalities.Count == 0))
        {
            return [];
        }

        var table = RecordTable.From(
        [
            Record("1", entry.Birth is null ? [] : [entry.Birth], entry.Nationality is null ? [] : [entry.Nationality]),
            Record("2", identity.Births, identity.Nationalities),
        ]);
        var evidence = new List<MatchEvidence>();
        foreach (var (comparison, share, key) in new (FieldComparison, double, string)[]
        {
            (new BirthDateComparison(table), 1, "birth"), (new CategoryComparison(table, RecordField.Nationality), PairEvidence.NationalityShare, "nationality"),
        })
        {
            if (comparison.Compare(0, 1) is { Level: >= 0 } agreement)
            {
                // No rarity: two records say nothing of how common a value is.
                var bits = share * Math.Log2(comparison.InitialM[agreement.Level] / comparison.InitialU[agreement.Level]);
                evidence.Add(new MatchEvidence(
                    T.Of($"match.evidence.{key}", comparison.Levels[agreement.Level], string.Join("; ", comparison.Reasons(0, 1).Take(3))), Math.Round(bits, 2)));
            }
        }

        return evidence;
    }

    private static LinkageRecord Record(string id, IEnumerable<string> births, IEnumerable<string> nationalities) => new(
        RecordId.From(id),
        "",
        [
            .. births.Distinct(StringComparer.Ordinal).Select(birth => new FieldValue(RecordField.BirthDate, birth)),
            .. nationalities.Distinct(StringComparer.Ordinal).Select(nationality => new FieldValue(RecordField.Nationality, nationality)),
        ]);
}
