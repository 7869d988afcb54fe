using Skein.Resolution.Records;

namespace Skein.Casework.Matching.Lists;

/// <summary>What date and place of birth and nationality of an entry add, with the weights of <see cref="RecordEvidence"/>.</summary>
internal static class EntryEvidence
{
    public static IReadOnlyList<MatchEvidence> Of(ListEntry entry, NamedIdentity identity)
    {
        if (!((entry.Birth is not null && identity.Births.Count > 0)
            || (entry.BirthPlace is not null && identity.BirthPlaces.Count > 0)
            || (entry.Nationality is not null && identity.Nationalities.Count > 0)))
        {
            return [];
        }

        var table = RecordTable.From(
        [
            Record("1", One(entry.Birth), One(entry.BirthPlace), One(entry.Nationality)),
            Record("2", identity.Births, identity.BirthPlaces, identity.Nationalities),
        ]);
        // No rarity: two records say nothing of how common a value is.
        return
        [
            .. new RecordEvidence(table).Of(0, 1, withRarity: false)
                .Select(part => new MatchEvidence(RecordEvidence.Words(part, 0, 1), Math.Round(part.Bits, 2))),
        ];

        static string[] One(string? value) => value is null ? [] : [value];
    }

    private static LinkageRecord Record(string id, IEnumerable<string> births, IEnumerable<string> places, IEnumerable<string> nationalities) => new(
        RecordId.From(id),
        "",
        [.. Values(RecordField.BirthDate, births), .. Values(RecordField.BirthPlace, places), .. Values(RecordField.Nationality, nationalities)]);

    private static IEnumerable<FieldValue> Values(RecordField field, IEnumerable<string> texts) =>
        texts.Distinct(StringComparer.Ordinal).Select(text => new FieldValue(field, text));
}
