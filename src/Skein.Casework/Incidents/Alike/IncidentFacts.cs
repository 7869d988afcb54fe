using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;
using Skein.Text.Names;

namespace Skein.Casework.Incidents.Alike;

/// <summary>What statements say of one incident that bears on whether it is another one. Made by <see cref="IncidentGathering"/>.</summary>
internal sealed class IncidentFacts(CanonicalId id, EntityKind kind)
{
    // Folded once an incident, not once a pair; asked for when all is gathered.
    private HashSet<string>? _names;
    private HashSet<string>? _siteKeys;
    private HashSet<string>? _siteWords;
    private HashSet<string>? _targetWords;
    private Dictionary<CanonicalId, string>? _otherKeys;

    public CanonicalId Id => id;

    public EntityKind Kind => kind;

    public HashSet<DocumentId> Documents { get; } = [];

    public List<string> Labels { get; } = [];

    /// <summary>When, with the words of the source.</summary>
    public List<(Edtf Date, string Words)> Dates { get; } = [];

    /// <summary>Towns, regions and countries by label.</summary>
    public SortedSet<string> Places { get; } = new(StringComparer.Ordinal);

    /// <summary>Buildings and sites by label, whether as scene or as target.</summary>
    public SortedSet<string> Sites { get; } = new(StringComparer.Ordinal);

    /// <summary>What is said to have been hit, in words.</summary>
    public SortedSet<string> Targets { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Types { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Weapons { get; } = new(StringComparer.Ordinal);

    public List<CountBounds> Killed { get; } = [];

    public List<CountBounds> Wounded { get; } = [];

    /// <summary>Persons and organisations that a statement ties to it, and those it hit.</summary>
    public Dictionary<CanonicalId, string> Others { get; } = [];

    /// <summary>What it is part of, or what is part of it.</summary>
    public HashSet<CanonicalId> Wholes { get; } = [];

    /// <summary>True when a statement on it was accepted or recorded by a person.</summary>
    public bool IsOfCase { get; set; }

    /// <summary>Its labels of several words, folded. "The Vilbeke bombing" is a name; "bombing" is none.</summary>
    public HashSet<string> NameKeys => _names ??= Keys(Labels);

    /// <summary>Its sites, folded.</summary>
    public HashSet<string> SiteKeys => _siteKeys ??= [.. Sites.Select(NameKey.Fold)];

    /// <summary>The words that tell its sites apart from others.</summary>
    public HashSet<string> SiteWords => _siteWords ??= IncidentGathering.WordsOf(Sites);

    /// <summary>The words that tell its targets apart from others.</summary>
    public HashSet<string> TargetWords => _targetWords ??= IncidentGathering.WordsOf(Targets);

    /// <summary>Names of several words of those whom a statement ties to it, folded.</summary>
    public IReadOnlyDictionary<CanonicalId, string> OtherKeys => _otherKeys ??= Others
        .Where(other => NameKey.Tokens(other.Value).Count > 1)
        .ToDictionary(other => other.Key, other => NameKey.Fold(other.Value));

    private static HashSet<string> Keys(IEnumerable<string> names) => [.. names.Where(name => NameKey.Tokens(name).Count > 1).Select(NameKey.Fold)];
}
