using Skein.Casework.Wording;
using Skein.Graph;
using Skein.Graph.Diffusion.Models;

namespace Skein.Casework.Contagion;

/// <summary>Models of contagion from what was asked for.</summary>
internal static class SpreadModels
{
    private const int DefaultNeeded = 2;
    private const double DefaultShare = 0.18;
    private const double DefaultTransmission = 0.1;
    private const double DefaultRecovery = 0.5;
    private const double DefaultRate = 1;
    private const double HighestRate = 1000;
    private const int DefaultSteps = 100;

    /// <summary>Why a model cannot be made; null when it can.</summary>
    public static SpreadOutcome.Refused? Check(SpreadModel model, SpreadRequest request)
    {
        var fault = model.Rule switch
        {
            SpreadRule.Complex => Needed(model) is >= 1 and <= 1000 && double.IsInteger(Needed(model))
                ? null : SpreadFaults.BadValue("threshold", T.Of("spread.range.count")),
            SpreadRule.Fractional or SpreadRule.Multiplex => Share(model) is > 0 and <= 1
                ? null : SpreadFaults.BadValue("threshold", T.Of("spread.range.share")),
            SpreadRule.Markov => Transmission(model) is > 0 and < 1 ? null : SpreadFaults.BadValue("transmission", T.Of("spread.range.inner")),
            _ => Transmission(model) is >= 0 and <= 1 ? null : SpreadFaults.BadValue("transmission", T.Of("spread.range.probability")),
        };
        return fault
            ?? (model.Rule == SpreadRule.Markov && Rate(model) is not (> 0 and <= HighestRate)
                ? SpreadFaults.BadValue("recovery", T.Of("spread.range.rate", HighestRate)) : null)
            ?? (model.Rule == SpreadRule.Markov || Recovery(model) is >= 0 and <= 1
                ? null : SpreadFaults.BadValue("recovery", T.Of("spread.range.probability")))
            ?? (model.Rule == SpreadRule.Multiplex && request.On != SpreadGround.Case ? SpreadFaults.NoLayers() : null)
            ?? (IsThreshold(model.Rule) && request is { Noise: > 0, Steps: 0 } ? SpreadFaults.EndlessNoise() : null);
    }

    /// <summary>The model; <paramref name="layers"/> are asked for multiplex only.</summary>
    public static ContagionModel Of(SpreadModel model, SpreadRequest request, IReadOnlyList<CompactGraph> layers) => model.Rule switch
    {
        SpreadRule.Si => new SusceptibleInfected(Transmission(model), request.Steps),
        SpreadRule.Sir => new ReedFrostSir(Transmission(model)),
        SpreadRule.Sis => new SusceptibleInfectedSusceptible(Transmission(model), Recovery(model), request.Steps == 0 ? DefaultSteps : request.Steps),
        SpreadRule.IndependentCascade => new IndependentCascade(Transmission(model)),
        SpreadRule.Fractional => new FractionalThreshold(new Thresholds.Same(Share(model)), request.Noise, request.Steps),
        SpreadRule.Complex => new AbsoluteThreshold((int)Needed(model), request.Noise, request.Steps),
        SpreadRule.Markov => new MarkovSir(Transmission(model) / (1 - Transmission(model)) * Rate(model), Rate(model)),
        SpreadRule.Multiplex => new MultiplexThreshold(layers, [.. layers.Select(_ => Share(model))], request.Noise, request.Steps),
        _ => throw new ArgumentOutOfRangeException(nameof(model), model.Rule, "There is no such rule."),
    };

    private static bool IsThreshold(SpreadRule rule) => rule is SpreadRule.Fractional or SpreadRule.Complex or SpreadRule.Multiplex;

    private static double Needed(SpreadModel model) => model.Threshold ?? DefaultNeeded;

    private static double Share(SpreadModel model) => model.Threshold ?? DefaultShare;

    private static double Recovery(SpreadModel model) => model.Recovery ?? DefaultRecovery;

    private static double Rate(SpreadModel model) => model.Recovery ?? DefaultRate;

    private static double Transmission(SpreadModel model) => model.Transmission ?? DefaultTransmission;
}
