using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Resolution.Records;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching;

/// <summary>What is known of one identity that bears on whether it is another one. Made by <see cref="NamedIdentities"/>.</summary>
internal sealed partial class NamedIdentity(CanonicalId id, EntityKind kind)
{
    public CanonicalId Id => id;

    public EntityKind Kind => kind;

    public List<EntityId> Members { get; } = [];

    public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

    public HashSet<DocumentId> Documents { get; } = [];

    /// <summary>How many statements, reviewed or proposed, are about it.</summary>
    public int StatementCount { get; set; }

    public List<string> Births { get; } = [];

    public List<Edtf> Deaths { get; } = [];

    public List<string> Nationalities { get; } = [];

    /// <summary>Places of birth, by the names that they bear as decided so far.</summary>
    public SortedSet<string> BirthPlaces { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a person lived, or a body has its seat; by the names that the places bear.</summary>
    public SortedSet<string> Residences { get; } = new(StringComparer.Ordinal);

    /// <summary>Relatives, with the relation.</summary>
    public HashSet<(string Relation, CanonicalId Other)> Kin { get; } = [];

    /// <summary>What else it is tied to by a statement, places of birth and residence left out.</summary>
    public HashSet<CanonicalId> Neighbors { get; } = [];

    /// <summary>When it did something that needs a living person.</summary>
    public List<Edtf> Active { get; } = [];

    /// <summary>True when the case has it: somebody added it, imported it or accepted it.</summary>
    public bool IsOfCase { get; set; }

    /// <summary>It as a record that candidates are looked for among.</summary>
    public LinkageRecord ToRecord() => new(
        RecordId.From(id.Value),
        kind.ToString(),
        [
            .. Names.Take(MostNames).Select(name => new FieldValue(RecordField.Name, name)),
            .. Births.Distinct(StringComparer.Ordinal).Select(birth => new FieldValue(RecordField.BirthDate, birth)),
            .. BirthPlaces.Select(place => new FieldValue(RecordField.BirthPlace, place)),
            .. Residences.Select(place => new FieldValue(RecordField.Residence, place)),
            .. Nationalities.Distinct(StringComparer.Ordinal).Select(nationality => new FieldValue(RecordField.Nationality, nationality)),
        ]);

    /// <summary>Takes up what a statement says of it; nothing of one that denies.</summary>
    /// <param name="row">The statement.</param>
    /// <param name="self">Which of its ends it is.</param>
    /// <param name="identityOf">Whom an entity is.</param>
    /// <param name="labelOf">What a place is called.</param>
    /// <param name="family">Of what family the property is.</param>
    public void Take(StatementRow row, EntityId self, Func<EntityId, CanonicalId> identityOf, Func<EntityId, string> labelOf, string family)
    {
        var statement = row.Statement;
        StatementCount++;
        if (statement.Stance == Stance.Denies)
        {
            return;
        }

        var isSubject = statement.Subject == self;
        switch (statement.Property.Value)
        {
            case "born-on" when isSubject && statement.Value is { } born:
                Births.Add(born.Text);
                break;
            case "died" when isSubject && statement.Value?.AsDate() is { } died:
                Deaths.Add(died);
                break;
            case "nationality" when isSubject && statement.Value is { } nationality:
                Nationalities.Add(nationality.Text);
                break;
            case "born-in" when isSubject && statement.Object is { } birthPlace:
                BirthPlaces.Add(labelOf(birthPlace));
                return;
            case "resident-of" or "located-in" when isSubject && statement.Object is { } residence:
                Residences.Add(labelOf(residence));
                return;
            default:
                break;
        }

        Tie(statement, isSubject, identityOf, family);
    }

    private void Tie(Statement statement, bool isSubject, Func<EntityId, CanonicalId> identityOf, string family)
    {
        var other = isSubject ? statement.Object : statement.Subject;
        if (other is { } end && identityOf(end) is var neighbor && neighbor != id)
        {
            if (family == "kinship")
            {
                Kin.Add((isSubject ? statement.Property.Value : "of-" + statement.Property.Value, neighbor));
            }
            else if (family != "identity")
            {
                Neighbors.Add(neighbor);
            }
        }

        if (statement.ValidTime is { } then && family is ("communication" or "travel" or "custody" or "co-action" or "co-presence" or "material"))
        {
            Active.Add(then);
        }
    }
}
