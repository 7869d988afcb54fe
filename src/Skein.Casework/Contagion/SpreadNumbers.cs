using Skein.Graph.Diffusion;

namespace Skein.Casework.Contagion;

/// <summary>Ensembles as views: sizes as shares of all vertices, and what does not exist as null.</summary>
internal static class SpreadNumbers
{
    private const double NormalQuantile = 1.959963984540054;

    public static SpreadEnsemble Of(DiffusionEnsemble ensemble, IReadOnlyList<int> course, int vertices) => new(
        ensemble.Record.Model,
        ensemble.Record.ModelVersion,
        [.. ensemble.Record.Parameters.Select(parameter => new ParameterView(parameter.Name, parameter.Value))],
        Interval(ensemble.Sizes, vertices),
        Interval(ensemble.Durations),
        Interval(ensemble.TimeTo10),
        Interval(ensemble.TimeTo50),
        Interval(ensemble.TimeTo90),
        course)
    {
        ActiveAtEnd = Interval(SampleSummary.Of([.. ensemble.Runs.Select(run => (double)run.ActiveAtEnd)]), vertices),
    };

    public static SpreadComparison Compare(DiffusionComparison comparison, SpreadEnsemble second, int vertices) => new(
        second, Interval(comparison.Sizes, vertices), Interval(comparison.TimeTo50), comparison.FirstLarger, comparison.SecondLarger);

    public static SpreadInterval Interval(SampleSummary summary, double unit = 1)
    {
        var half = NormalQuantile * summary.StandardError;
        return new SpreadInterval(
            summary.Count,
            Number(summary.Mean / unit),
            Number((summary.Mean - half) / unit),
            Number((summary.Mean + half) / unit),
            Number(summary.Median / unit),
            Number(summary.Low / unit),
            Number(summary.High / unit));
    }

    private static double? Number(double value) => double.IsFinite(value) ? value : null;
}
