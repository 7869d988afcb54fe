using Skein.Model;
using Skein.Model.Judgements;

namespace Skein.Resolution.Identities;

/// <summary>One link of a chain of judgements; its author and time stand in the log under the judgement's identifier.</summary>
/// <param name="From">Where the link starts.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Judgement">The judgement that holds the two to be the same.</param>
public sealed record IdentityStep(EntityId From, EntityId To, Judgement Judgement);

/// <summary>Why two entities are one, or two, or neither, as data that a page can write out.</summary>
public abstract record IdentityExplanation
{
    private IdentityExplanation()
    {
    }

    /// <summary>They are one: a shortest chain of sames leads from the first to the second; empty when both are one entity.</summary>
    /// <param name="Steps">The chain in order.</param>
    public sealed record Same(EquatableList<IdentityStep> Steps) : IdentityExplanation;

    /// <summary>They are two: the first is the same as one end of a different-judgement, the second the same as its other end.</summary>
    /// <param name="FromFirst">The chain from the first entity to one end; empty when it is that end.</param>
    /// <param name="Judgement">The judgement that holds the two ends to be different.</param>
    /// <param name="ToSecond">The chain from the other end to the second entity; empty when it is that end.</param>
    public sealed record Different(
        EquatableList<IdentityStep> FromFirst,
        Judgement Judgement,
        EquatableList<IdentityStep> ToSecond) : IdentityExplanation;

    /// <summary>Judgements join them, but these are in conflict with others, and neither side is applied.</summary>
    /// <param name="Chain">A shortest chain of sames from the first to the second; at least one of them is withheld.</param>
    /// <param name="Conflicts">The conflicts for which a same between the two is withheld.</param>
    public sealed record InConflict(EquatableList<IdentityStep> Chain, EquatableList<IdentityConflict> Conflicts) : IdentityExplanation;

    /// <summary>It was judged that it cannot be said, and nothing else decides it.</summary>
    /// <param name="Judgements">The judgements on just these two entities.</param>
    public sealed record Unsure(EquatableList<Judgement> Judgements) : IdentityExplanation;

    /// <summary>No judgement says anything on the two.</summary>
    public sealed record NotJudged : IdentityExplanation;
}
