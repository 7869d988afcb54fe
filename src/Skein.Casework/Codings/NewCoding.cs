using Skein.Model;

namespace Skein.Casework.Codings;

/// <summary>Items of one method on one incident, as an analyst fills them in; they share a reason and its grounds.</summary>
/// <param name="Method">The method's code.</param>
/// <param name="About">The incident or operation.</param>
/// <param name="Items">The items with their values; at least one.</param>
/// <param name="Reason">Why; needed.</param>
public sealed record NewCoding(string Method, EntityId About, IReadOnlyList<(string Item, string Value)> Items, string Reason)
{
    /// <summary>The organisation, where the method relates two.</summary>
    public EntityId? Toward { get; init; }

    /// <summary>Words beside the value, where the codebook asks for them.</summary>
    public string? Words { get; init; }

    /// <summary>The first day on which the record allowed it; null for always.</summary>
    public DateOnly? KnownFrom { get; init; }

    /// <summary>The statements on which it rests.</summary>
    public IReadOnlyList<StatementId> Grounds { get; init; } = [];
}
