using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Casework.Incidents.Alike;

/// <summary>What statements say of one incident that bears on whether it is another one. Made by <see cref="IncidentGathering"/>.</summary>
internal sealed class IncidentFacts(CanonicalId id, EntityKind kind)
{
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
}
