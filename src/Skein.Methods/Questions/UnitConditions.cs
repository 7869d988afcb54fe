using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;

namespace Skein.Methods.Questions;

/// <summary>A condition of a question.</summary>
public enum QuestionCondition
{
    /// <summary>In the country.</summary>
    Country,

    /// <summary>Lethal.</summary>
    Lethality,

    /// <summary>Involved far enough.</summary>
    Involvement,

    /// <summary>Attributed to the actor.</summary>
    Attribution,

    /// <summary>Before the day.</summary>
    Before,
}

/// <summary>How an attack stands to the conditions of a question.</summary>
/// <param name="Unit">The attack, on the question's level.</param>
/// <param name="When">When it happened: all that sources allow; without any bound when none dates it.</param>
/// <param name="Conditions">Each condition with its answer.</param>
public sealed record UnitConditions(IncidentId Unit, DayBounds When, IReadOnlyDictionary<QuestionCondition, Truth> Conditions)
{
    /// <summary>All conditions together.</summary>
    public Truth All => Truths.All(Conditions.Values);

    /// <summary>The conditions that are open.</summary>
    public IEnumerable<QuestionCondition> Open => Conditions.Where(one => one.Value == Truth.Open).Select(one => one.Key).Order();

    /// <summary>True when no source dates it, nor its whole or its parts.</summary>
    public bool IsUndated => When is { Earliest: null, Latest: null };
}
