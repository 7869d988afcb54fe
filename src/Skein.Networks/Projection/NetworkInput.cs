using Skein.Model;
using Skein.Networks.Rules;
using Skein.Networks.Ties;

namespace Skein.Networks.Projection;

/// <summary>What a network is projected from. Clocks and grade filters are the caller's: what is not given is not seen.</summary>
public sealed record NetworkInput
{
    /// <summary>The statements, in any order; one that is given twice counts once, as reviewed when one of the two is.</summary>
    public required IReadOnlyCollection<SourcedStatement> Statements { get; init; }

    /// <summary>Who an entity is, as decided.</summary>
    public required Func<EntityId, CanonicalId> IdentityOf { get; init; }

    /// <summary>
    /// Kind and label of every entity as decided, of all kinds: acts, places and premises too, through which ties run. A statement about
    /// an entity that is not here makes no tie.
    /// </summary>
    public required IReadOnlyDictionary<CanonicalId, EntityCard> Entities { get; init; }

    /// <summary>
    /// Whether a person is in a protected class (victim, minor, bystander or relative, cleared), as the disclosure policy has it.
    /// </summary>
    public required Func<CanonicalId, bool> IsProtected { get; init; }

    /// <summary>
    /// Whether two were judged to be different: an alternative of an either/or that is judged to be somebody else is ruled out. By default
    /// nobody was.
    /// </summary>
    public Func<CanonicalId, CanonicalId, bool> AreDifferent { get; init; } = static (_, _) => false;
}

/// <summary>How a network is projected.</summary>
public sealed record NetworkOptions
{
    /// <summary>The variant; <see cref="TieVariant.Base"/> by default.</summary>
    public TieVariant Variant { get; init; } = TieVariant.Base;

    /// <summary>The rules; the shipped ones by default.</summary>
    public TieRuleBook Rules { get; init; } = TieRuleBook.Shipped;

    /// <summary>
    /// The most persons that an entity may join for a rule through it, 2 or more; 60 by default. One that joins more makes no tie and is
    /// reported: n persons would make n(n-1)/2 ties that say no more than a list.
    /// </summary>
    public int MostParticipants { get; init; } = 60;

    /// <summary>True to keep protected persons; false by default. Only a caller whose policy allows it may set it.</summary>
    public bool IncludesProtected { get; init; }
}
