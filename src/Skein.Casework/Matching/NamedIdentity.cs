using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text.Names;

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

    public void Prepare() => Prepared =
        [.. Names.Take(MostNames).Select(name => PreparedName.Of(name, kind == EntityKind.Person ? NameKind.Person : NameKind.Organisation))];

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
