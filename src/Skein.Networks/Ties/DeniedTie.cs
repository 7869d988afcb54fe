using Skein.Model;
using Skein.Networks.Rules;

namespace Skein.Networks.Ties;

/// <summary>
/// Negative information: somebody says that it is not so. It makes no tie and is not the same as nothing being said. For a rule through
/// an entity it is one person's part that is denied.
/// </summary>
/// <param name="A">Of whom it is denied.</param>
/// <param name="B">The other end of the tie, or the entity that a rule runs through.</param>
/// <param name="Property">What is denied.</param>
/// <param name="Rules">The rules that would make ties of it, in order.</param>
/// <param name="Statements">The denials, by identifier.</param>
/// <param name="IsProposed">True when all of them are unreviewed proposals.</param>
public sealed record DeniedTie(
    CanonicalId A,
    CanonicalId B,
    PropertyCode Property,
    EquatableList<TieRuleId> Rules,
    EquatableList<StatementId> Statements,
    bool IsProposed);

/// <summary>
/// An either/or: a source says that it was one of several and not which. The node stays one of its own; nothing is merged or divided.
/// A judgement that it is one of them answers it, and it is none any more.
/// </summary>
/// <param name="Node">Whom the source leaves open.</param>
/// <param name="Alternatives">Whom it may be, in ordinal order; those that are left out of the network or judged to be somebody else excepted.</param>
/// <param name="HiddenAlternatives">How many alternatives are not in the network.</param>
/// <param name="Statements">The statements, by identifier.</param>
public sealed record EitherOr(
    CanonicalId Node,
    EquatableList<CanonicalId> Alternatives,
    int HiddenAlternatives,
    EquatableList<StatementId> Statements);

/// <summary>An entity that joins so many persons that a rule through it was not applied: each would be tied to each.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Through">The entity.</param>
/// <param name="Participants">How many persons it joins.</param>
public sealed record SkippedHub(TieRuleId Rule, CanonicalId Through, int Participants);
