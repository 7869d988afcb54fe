using Skein.Graph.Running;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;

namespace Skein.Casework.Methods.Pathways;

/// <summary>The state sequences of trajectories, compared under two sets of costs, and put into groups where that was asked for.</summary>
internal static class StateSequences
{
    /// <summary>What the comparison gives; null with fewer than five sequences, or with too many different ones to compare.</summary>
    public static SequencesView? Of(IReadOnlyList<CaseTrajectory> trajectories, PathwayRequest request, Work work)
    {
        List<StateSequence> sequences = [.. trajectories.Select(one => StateSteps.Of(one, request.Step)).OfType<StateSequence>()];
        if (sequences.Count < Suppression.Least || Distances(SequenceCosts.Constant()) is not { } constant
            || Distances(SequenceCosts.TransitionRates(sequences)) is not { } rates)
        {
            return null;
        }

        return new SequencesView(
            request.Step, sequences.Count, constant.Distinct, new SequenceRules(), constant.Summary(), rates.Summary(), constant.AgreementWith(rates))
        {
            Groups = request.Groups is { } asked ? SequenceGrouping.Of(sequences, constant, rates, asked, work) : null,
        };

        SequenceDistances? Distances(SequenceCosts costs) =>
            (SequenceDistances.Of(sequences, costs, work.Progress, work.Cancellation) as MethodResult<SequenceDistances>.Computed)?.Value;
    }
}
