using Skein.Resolution.Blocking;
using Skein.Resolution.Linkage.Fields;
using Skein.Resolution.Linkage.Names;
using Skein.Resolution.Records;

namespace Skein.Resolution;

/// <summary>The comparisons and blocking passes that fit the fields a table has. Fields it does not know are passed over.</summary>
internal static class StandardFields
{
    private static readonly RecordField
        Street = RecordField.From("address_1"), Estate = RecordField.From("address_2"), Number = RecordField.From("street_number"),
        Suburb = RecordField.From("suburb"), Postcode = RecordField.From("postcode"), State = RecordField.From("state");

    public static IReadOnlyList<FieldComparison> Comparisons(RecordTable table, INameIndex? names)
    {
        var comparisons = new List<FieldComparison>();
        if (Has(table, RecordField.Name) && names is not null)
        {
            comparisons.Add(new NameComparison(names));
        }

        Text(RecordField.GivenName, RecordField.Surname);
        Text(RecordField.Surname, RecordField.GivenName);
        if (Has(table, RecordField.BirthDate))
        {
            comparisons.Add(new BirthDateComparison(table));
        }

        Text(RecordField.BirthPlace);
        Category(RecordField.Nationality);
        Text(RecordField.Residence, null, "address");
        Text(Number, null, "address");
        Text(Street, Estate, "address");
        Text(Estate, Street, "address");
        Text(Suburb, null, "address");
        Text(Postcode, null, "address");
        Category(State, "address");
        return comparisons;

        void Text(RecordField field, RecordField? partner = null, string? group = null)
        {
            if (Has(table, field))
            {
                comparisons.Add(new TextComparison(table, field, partner) { Group = group });
            }
        }

        void Category(RecordField field, string? group = null)
        {
            if (Has(table, field))
            {
                comparisons.Add(new CategoryComparison(table, field) { Group = group });
            }
        }
    }

    public static IReadOnlyList<BlockingPass> Passes(RecordTable table, NamePartTable names, PreparedNames? prepared)
    {
        RecordField[][] joint =
        [
            [RecordField.BirthDate, RecordField.GivenName], [RecordField.BirthDate, RecordField.Surname], [RecordField.BirthDate, Postcode],
            [RecordField.BirthDate, Suburb], [RecordField.BirthDate, Street], [Street, Number], [Street, Postcode], [Estate, Street],
            [RecordField.Surname, Postcode], [RecordField.GivenName, Postcode], [RecordField.Surname, Suburb], [Number, Postcode, State],
        ];
        return
        [
            new NamePass(table, names),
            .. prepared is null ? [] : new BlockingPass[] { new PreparedNamePass(prepared) },
            .. joint.Where(fields => fields.All(field => Has(table, field))).Select(fields => new FieldPass(table, fields)),
        ];
    }

    private static bool Has(RecordTable table, RecordField field) => table.Fields.Contains(field);
}
