using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Statements;

namespace Skein.Networks.Rules;

/// <summary>What makes a tie: one statement, or two that meet in an entity.</summary>
public abstract record TieForm
{
    private TieForm()
    {
    }

    /// <summary>One statement whose subject and object are the two ends.</summary>
    /// <param name="Properties">The properties.</param>
    public sealed record Direct(EquatableList<PropertyCode> Properties) : TieForm;

    /// <summary>Two persons who are each joined to one entity by a statement.</summary>
    /// <param name="From">The properties of the first person.</param>
    /// <param name="To">The properties of the second; the same list where the two are alike.</param>
    /// <param name="Through">The kinds of the entity.</param>
    /// <param name="NeedsOverlap">
    /// True when the two valid times must overlap: certain overlap makes a tie, possible overlap or a missing date a possible one,
    /// impossible overlap none.
    /// </param>
    /// <param name="IsAtMostPossible">True when the rule never makes more than a possible tie.</param>
    /// <param name="Only">A qualifier that both statements must have; null when there is none.</param>
    public sealed record Shared(
        EquatableList<PropertyCode> From,
        EquatableList<PropertyCode> To,
        EquatableList<EntityKind> Through,
        bool NeedsOverlap,
        bool IsAtMostPossible,
        QualifierCondition? Only) : TieForm;
}

/// <summary>That a statement has a qualifier with one of several values.</summary>
/// <param name="Qualifier">The name of the qualifier.</param>
/// <param name="Values">The values, compared without regard to case.</param>
public sealed record QualifierCondition(string Qualifier, EquatableList<string> Values)
{
    /// <summary>True when the statement has it.</summary>
    /// <param name="statement">The statement.</param>
    public bool Holds(Statement statement) => statement.Qualifiers.Any(qualifier =>
        qualifier.Name == Qualifier && Values.Contains(qualifier.Value, StringComparer.OrdinalIgnoreCase));
}
