using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Resolution.Records;
using Skein.Storage.Reading;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching;

/// <summary>What is known of one identity that bears on whether it is another one. Made by <see cref="NamedIdentities"/>.</summary>
internal sealed class NamedIdentity(CanonicalId id, EntityKind kind)
{
    /// <summary>No more names of one identity are compared.</summary>
    public const int MostNames = 24;

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

    /// <summary>Relatives, with the relation.</summary>
    public HashSet<(string Relation, CanonicalId Other)> Kin { get; } = [];

    /// <summary>What else it is tied to by a statement.</summary>
    public HashSet<CanonicalId> Neighbors { get; } = [];

    /// <summary>When it did something that needs a living person.</summary>
    public List<Edtf> Active { get; } = [];

    public PreparedName[] Prepared { get; private set; } = [];

    /// <summary>Its kind and all its names, as one text: two identities of one text bear exactly the same names.</summary>
    public string NameSet => string.Join('\u001f', Names.Prepend(kind.ToString()));

    /// <summary>True when the case has it: somebody added it, imported it or accepted it.</summary>
    public bool IsOfCase { get; set; }

    /// <summary>Reads the names of identities that bear exactly the same ones, which is done once for all.</summary>
    public static void PrepareAlike(IReadOnlyList<NamedIdentity> alike)
    {
        alike[0].Prepare();
        foreach (var other in alike.Skip(1))
        {
            other.Prepared = alike[0].Prepared;
        }
    }

    /// <summary>It as a record that candidates are looked for among.</summary>
    public LinkageRecord ToRecord() => new(
        RecordId.From(id.Value),
        kind.ToString(),
        [
            .. Names.Take(MostNames).Select(name => new FieldValue(RecordField.Name, name)),
            .. Births.Distinct(StringComparer.Ordinal).Select(birth => new FieldValue(RecordField.BirthDate, birth)),
            .. Nationalities.Distinct(StringComparer.Ordinal).Select(nationality => new FieldValue(RecordField.Nationality, nationality)),
        ]);

    /// <summary>
    /// Reads the names that are compared. A sentence that a source writes in the place of a name is none. A part of a longer name of the same
    /// identity says nothing beside it, and would match every bearer of that part: "Brahim" beside "Brahim Orsen".
    /// </summary>
    public void Prepare()
    {
        var usable = Names.Where(name => !IsSentence(name)).Select(name => (Name: name, Parts: NameKey.Tokens(name).ToHashSet(StringComparer.Ordinal))).ToList();
        Prepared =
        [
            .. usable
                .Where(one => !usable.Exists(other => one.Parts.Count > 0 && one.Parts.IsProperSubsetOf(other.Parts)))
                .Take(MostNames)
                .Select(one => Read(one.Name, kind)),
        ];
    }

    /// <summary>Reads one name of a person, or of anything else.</summary>
    public static PreparedName Read(string name, EntityKind kind) =>
        PreparedName.Of(name, kind == EntityKind.Person ? NameKind.Person : NameKind.Organisation);

    /// <summary>The best of the probabilities of their names, and which names these are; null where one has no name or they are of two kinds.</summary>
    public (double Probability, int Name, int OtherName)? BestNames(NamedIdentity other)
    {
        if (Kind != other.Kind || Prepared.Length == 0 || other.Prepared.Length == 0)
        {
            return null;
        }

        var best = (Probability: -1.0, Name: 0, OtherName: 0);
        for (var i = 0; i < Prepared.Length; i++)
        {
            for (var j = 0; j < other.Prepared.Length; j++)
            {
                var probability = NameComparer.Shipped.Probability(Prepared[i], other.Prepared[j]);
                if (probability > best.Probability)
                {
                    best = (probability, i, j);
                }
            }
        }

        return best;
    }

    private static bool IsSentence(string name) => name.Contains(';', StringComparison.Ordinal) || name.Count(char.IsWhiteSpace) > 9;

    public void Take(StatementRow row, EntityId self, Func<EntityId, CanonicalId> identityOf, string family)
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
            default:
                break;
        }

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
