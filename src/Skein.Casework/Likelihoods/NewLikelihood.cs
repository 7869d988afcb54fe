using Skein.Model;

namespace Skein.Casework.Likelihoods;

/// <summary>How probable a tie is, as an analyst fills it in.</summary>
/// <param name="Left">One of the two.</param>
/// <param name="Right">The other; the order carries no meaning.</param>
/// <param name="Probability">0 to 1; NaN stands for what could not be read.</param>
/// <param name="Reason">Why; needed.</param>
public sealed record NewLikelihood(EntityId Left, EntityId Right, double Probability, string Reason)
{
    /// <summary>The statements that were on the screen.</summary>
    public IReadOnlyList<StatementId> EvidenceSeen { get; init; } = [];

    /// <summary>True when protected persons were asked for; default false: their ties are in no network, and nothing is stated of them.</summary>
    public bool IncludeProtected { get; init; }
}
