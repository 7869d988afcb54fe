using System.Globalization;
using Skein.Casework.Contagion;
using Skein.Graph.Running;
using Skein.Networks.Graphs;
using Skein.Web.Pages;
using Skein.Web.Shell;

namespace Skein.Web.Endpoints;

/// <summary>What a rule of contagion would do on the network or on a generated graph: simulation, not evidence.</summary>
internal static class SpreadPages
{
    // A reader waits for a page; more runs are for the command line.
    private const int MostRuns = 1_000;
    private const int MostVertices = 10_000;

    public static Task Show(PageRequest page)
    {
        var standard = new SpreadRequest();
        var request = standard with
        {
            Model = Model(page, "model", "threshold") ?? standard.Model,
            Against = Model(page, "against", "against-threshold"),
            On = Choice(page, "on", standard.On),
            Start = Choice(page, "seeds", standard.Start),
            Shape = new GraphShape
            {
                Size = page.Number("size", standard.Shape.Size, least: 10, most: MostVertices),
                Degree = page.Number("degree", standard.Shape.Degree, least: 1, most: 200),
            },
            Runs = page.Number("runs", standard.Runs, least: 1, most: MostRuns),
            Seed = page.Number("seed", 1, least: 0, most: int.MaxValue),
            Steps = page.Number("steps", standard.Steps, least: 0, most: 10_000),
            TiedOnly = page.Query("tied-only") == "1",
            EstablishedOnly = page.Query("established") == "1",
            Unstated = Enum.GetValues<Unstated>().Select(unstated => (Unstated?)unstated)
                .FirstOrDefault(unstated => SpreadPage.CodeOf(unstated!.Value) == page.Query("unstated")),
        };

        // Nothing is simulated before it is asked for: the page opens with what the rules are and what they are not.
        var outcome = page.Query("model") is null ? null
            : new SimulateSpread(page.Session).Run(request, page.Filter.Filter, new Work { Cancellation = page.Aborted });
        return page.RenderAsync<SpreadPage>(new Dictionary<string, object?>
        {
            ["Request"] = request,
            ["Model"] = (outcome as SpreadOutcome.Simulated)?.View,
            ["Refused"] = outcome as SpreadOutcome.Refused,
        });
    }

    private static SpreadModel? Model(PageRequest page, string name, string threshold) =>
        Choice<SpreadRule>(page, name, 0) is var rule and not 0
            ? new SpreadModel(rule, Decimal(page.Query(threshold)), Decimal(page.Query("transmission")), Decimal(page.Query("recovery")))
            : null;

    private static TChoice Choice<TChoice>(PageRequest page, string name, TChoice otherwise)
        where TChoice : struct, Enum =>
        Array.Find(Enum.GetValues<TChoice>(), choice => SpreadPage.CodeOf(choice) == page.Query(name)) is var found && SpreadPage.CodeOf(found) == page.Query(name)
            ? found
            : otherwise;

    private static double? Decimal(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
