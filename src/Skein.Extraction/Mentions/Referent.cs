using Skein.Extraction.Annotations;
using Skein.Model.Entities;

namespace Skein.Extraction.Mentions;

/// <summary>What pronouns and role words say of a person; nothing is concluded from it but who a "he" may be.</summary>
internal enum Gender
{
    Unknown,
    Man,
    Woman,
}

/// <summary>
/// Somebody or something that a document comes back to: the names that its text ties together and what it calls it besides. It is a reading
/// of one document and no identity: entities stay apart, whatever their names are tied by.
/// </summary>
internal sealed class Referent(int number, EntityKind kind)
{
    public int Number { get; } = number;

    public EntityKind Kind { get; } = kind;

    /// <summary>The entity of its fullest name; null while it has none.</summary>
    public LocalEntity? Entity { get; set; }

    /// <summary>The entities of all its names.</summary>
    public List<LocalEntity> Entities { get; } = [];

    public Gender Gender { get; set; }

    /// <summary>In years; -1 when it is not said.</summary>
    public int Age { get; set; } = -1;

    /// <summary>What it is called besides its name, in lower case, each with the tokens that say so.</summary>
    public List<(string Head, int First, int End)> Roles { get; } = [];

    /// <summary>Whose it is, in "his brother".</summary>
    public Referent? Owner { get; set; }

    /// <summary>What it is to its owner.</summary>
    public int Kin { get; set; }

    /// <summary>How many mentions name it and it alone.</summary>
    public int Count { get; set; }

    /// <summary>Whether a name was read for it.</summary>
    public bool IsNamed => Entity is not null;

    /// <summary>What a reader is shown.</summary>
    public string Label => Entity?.Label ?? (Roles.Count > 0 ? Roles[0].Head : "");

    public bool HasRole(ReadOnlySpan<char> head)
    {
        foreach (var role in Roles)
        {
            if (head.Equals(role.Head, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
