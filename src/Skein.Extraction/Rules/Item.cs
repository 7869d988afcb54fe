namespace Skein.Extraction.Rules;

/// <summary>What an item of a sentence is.</summary>
[Flags]
internal enum ItemKind
{
    None = 0,
    Word = 1,
    Person = 2,
    Organisation = 4,
    Place = 8,
    Premises = 16,
    Incident = 32,
    Date = 64,
    Count = 128,
    Object = 256,
    Publication = 512,
    Meeting = 1024,

    /// <summary>With a kind: only a name, no description that stands for one.</summary>
    Named = 2048,

    /// <summary>With organisations: a country or capital stands for its government.</summary>
    State = 4096,

    /// <summary>A person whom the text tells only by a role: "the bomber".</summary>
    Role = 8192,

    /// <summary>A prison by name.</summary>
    Custody = 16384,

    /// <summary>A school or a university by name.</summary>
    School = 32768,
}

/// <summary>One step of a sentence as the rules see it: a word, or a whole name, date, count or act.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The word's number; 0 for what is no word.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Ref">Where it stands in the document's list of its kind.</param>
internal readonly record struct Item(ItemKind Kind, int Word, int First, int End, object? Ref);
