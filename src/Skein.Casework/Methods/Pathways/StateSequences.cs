using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Series;

namespace Skein.Casework.Methods.Pathways;

/// <summary>The state sequences of trajectories, compared under two sets of costs.</summary>
internal static class StateSequences
{
    /// <summary>What the comparison gives; null with fewer than five sequences, or with too many different ones to compare.</summary>
    public static SequencesView? Of(IReadOnlyList<CaseTrajectory> trajectories, PeriodLength step, CancellationToken cancellation)
    {
        List<StateSequence> sequences = [.. trajectories.Select(one => StateSteps.Of(one, step)).OfType<StateSequence>()];
        return sequences.Count >= Suppression.Least && Distances(SequenceCosts.Constant()) is { } constant
            && Distances(SequenceCosts.TransitionRates(sequences)) is { } rates
            ? new SequencesView(
                step, sequences.Count, constant.Distinct, new SequenceRules(), constant.Summary(), rates.Summary(), constant.AgreementWith(rates))
            : null;

        SequenceDistances? Distances(SequenceCosts costs) =>
            (SequenceDistances.Of(sequences, costs, cancellation) as MethodResult<SequenceDistances>.Computed)?.Value;
    }
}
