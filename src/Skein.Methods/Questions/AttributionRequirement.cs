using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Attributions;

namespace Skein.Methods.Questions;

/// <summary>To whom the attack must be attributed, and on which bases.</summary>
public sealed record AttributionRequirement
{
    private AttributionRequirement(ActorId? actor, AttributionPolicy? policy) => (Actor, Policy) = (actor, policy);

    /// <summary>Whoever did it: the question says that it does not matter.</summary>
    public static AttributionRequirement NotRequired { get; } = new(null, null);

    /// <summary>The actor; null when the question asks for nobody.</summary>
    public ActorId? Actor { get; }

    /// <summary>Which bases suffice; null when the question asks for nobody.</summary>
    public AttributionPolicy? Policy { get; }

    /// <summary>Attributed to an actor on bases that a policy accepts.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="policy">The policy.</param>
    public static AttributionRequirement To(ActorId actor, AttributionPolicy policy) => new(actor, policy);
}
