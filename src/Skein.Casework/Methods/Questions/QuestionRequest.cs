using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;
using Skein.Methods.Questions;
using Skein.Model;

namespace Skein.Casework.Methods.Questions;

/// <summary>
/// A question with conditions, as it is put to a case. A part that is null was not named, and the question is refused with its name; a part that
/// does not matter is named as such. The as-of date is the fourth clock of the filter.
/// </summary>
public sealed record QuestionRequest
{
    /// <summary>The country or another place; must be named.</summary>
    public EntityId? Country { get; init; }

    /// <summary>Places that are known to lie outside of the country; what leads to one of them is not in the country.</summary>
    public IReadOnlyList<EntityId> Elsewhere { get; init; } = [];

    /// <summary>What counts as lethal; must be named.</summary>
    public LethalityRule? Lethality { get; init; }

    /// <summary>How far the organisation was involved; must be named.</summary>
    public InvolvementFilter? Involvement { get; init; }

    /// <summary>On which level; must be named.</summary>
    public IncidentLevel? Level { get; init; }

    /// <summary>True when it does not matter who did it; default false.</summary>
    public bool ByAnybody { get; init; }

    /// <summary>To whom it is attributed; must be named unless it does not matter.</summary>
    public EntityId? Actor { get; init; }

    /// <summary>Which bases of an attribution suffice; must be named unless it does not matter who did it.</summary>
    public AttributionPolicy? Attribution { get; init; }

    /// <summary>Before this day only; null for no limit.</summary>
    public DateOnly? Before { get; init; }

    /// <summary>The last or the first.</summary>
    public WhichAttack Which { get; init; }
}
