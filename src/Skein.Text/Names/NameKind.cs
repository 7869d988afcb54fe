namespace Skein.Text.Names;

/// <summary>What a name is the name of; the two are read and compared by rules of their own.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, a company, a group, a ship or anything else that is no person.</summary>
    Organisation,
}
