using System.Text.Json.Serialization;

namespace Skein.Model.Charts;

/// <summary>What a chart shows. Entities are named as they were when it was saved; judgements of identity since then are followed.</summary>
public sealed record ChartContent
{
    /// <summary>Around one entity; null for the whole network. Ignored where <see cref="Shown"/> is given.</summary>
    public EntityId? Around { get; init; }

    /// <summary>How many ties away from <see cref="Around"/>, 1 to 6; default 2.</summary>
    public int TiesOut { get; init; } = 2;

    /// <summary>These alone, with the ties between them; null for all that the filter lets through.</summary>
    public EquatableList<EntityId>? Shown { get; init; }

    /// <summary>Those that are left out.</summary>
    public EquatableList<EntityId> Hidden { get; init; } = [];

    /// <summary>Those that are drawn as one mark each. An entity is in one group at most.</summary>
    public EquatableList<ChartGroup> Groups { get; init; } = [];

    /// <summary>Where entities lie, each named once; the others are placed when it is drawn.</summary>
    public EquatableList<ChartPlace> Places { get; init; } = [];

    /// <summary>True to draw those without a tie, too; default false.</summary>
    public bool WithIsolates { get; init; }

    /// <summary>The metric that is drawn as size, always with its interval; null, the default, for one size.</summary>
    public string? Metric { get; init; }

    /// <summary>The filter; default everything that is reviewed.</summary>
    public ChartFilter Filter { get; init; } = new();

    /// <summary>Every entity that it names, without repetition.</summary>
    public IReadOnlySet<EntityId> Entities() =>
        Groups.SelectMany(group => group.Members)
            .Concat(Places.Select(place => place.Entity))
            .Concat(Hidden)
            .Concat(Shown ?? [])
            .Concat(new[] { Around, Filter.KnownTo }.OfType<EntityId>())
            .ToHashSet();

    /// <summary>True when what it holds can be drawn: finite places, names of groups, nobody in two groups, and 1 to 6 ties away.</summary>
    [JsonIgnore]
    public bool IsSound =>
        TiesOut is >= 1 and <= 6
        && Places.All(place => double.IsFinite(place.X) && double.IsFinite(place.Y))
        && Places.Select(place => place.Entity).Distinct().Count() == Places.Count
        && Groups.All(group => Chart.IsName(group.Name) && group.Members.Count > 0 && group.IsPlaceSound)
        && Groups.Select(group => group.Name).Distinct(StringComparer.Ordinal).Count() == Groups.Count
        && Groups.SelectMany(group => group.Members).Distinct().Count() == Groups.Sum(group => group.Members.Count);
}

/// <summary>Several entities that are drawn as one mark. A group is a choice of who draws and says nothing about the case.</summary>
/// <param name="Name">Its name, one of its own in the chart.</param>
/// <param name="Members">Whom it stands for.</param>
/// <param name="X">Where it lies, from left to right; null, with <paramref name="Y"/>, in the middle of its members.</param>
/// <param name="Y">From top to bottom.</param>
public sealed record ChartGroup(string Name, EquatableList<EntityId> Members, double? X = null, double? Y = null)
{
    internal bool IsPlaceSound => X.HasValue == Y.HasValue && double.IsFinite(X ?? 0) && double.IsFinite(Y ?? 0);
}

/// <summary>Where an entity lies.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="X">From left to right, in units of which 70 are the length of a tie at rest.</param>
/// <param name="Y">From top to bottom.</param>
/// <param name="IsPinned">True when a person put it there: it stays when the rest is placed anew.</param>
public sealed record ChartPlace(EntityId Entity, double X, double Y, bool IsPinned = false);
