using System.Globalization;
using Skein.Casework.Contagion;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Networks;

/// <summary>A simulation of contagion as text. Its notice stands first, and the command writes it once more as the last line.</summary>
internal static class SpreadText
{
    private const int LongestCourse = 21;

    /// <summary>Writes the notice that goes with every simulated number.</summary>
    public static void WriteNotice(Terminal terminal) => terminal.Line($"[yellow]Simulation, not evidence[/]");

    /// <summary>Writes a simulation.</summary>
    public static void Write(Terminal terminal, SpreadView view)
    {
        WriteNotice(terminal);
        var on = view.On;
        terminal.Line($"On {(on.Kind == "case" ? "the network of the case" : on.Kind == "coded" ? "a coded network" : "a generated graph")}: {(on.Kind is "case" or "coded" ? "" : $"{on.Kind}, ")}{Parameters(on.Parameters)}.");
        terminal.Line($"{on.Vertices} {(on.Vertices == 1 ? "vertex" : "vertices")}, {TieText.Count(on.Edges, "tied pair")}, {on.Isolates} without a tie; the largest component holds {Percent(on.LargestComponent)}. Graph sha256 {on.Fingerprint}.");
        if (on.BridgeWidth is { } width)
        {
            terminal.Line($"Bridge width of its ties {Steps(width, on.Edges)}: so many ties a contagion that needs several sources can cross by at once.");
        }

        terminal.Line($"Seeds: {view.Seeding}; {TieText.Count(view.Runs, "run")}, random seed {view.Seed}.");
        List<SpreadEnsemble> ensembles = [view.Spread, .. view.Against is { } other ? [other.Second] : (SpreadEnsemble[])[]];
        foreach (var ensemble in ensembles)
        {
            terminal.Line($"{ensemble.Model}, version {ensemble.ModelVersion}: {Parameters(ensemble.Parameters)}");
        }

        terminal.Table(
            ["Model", "Share that adopted", "Last step", "Step to 10 %", "Step to 50 %", "Step to 90 %"],
            ensembles.Select(ensemble => (IReadOnlyList<Words>)[
                Words.Of($"{Label(view, ensemble)}"),
                Words.Of($"{Shares(ensemble.Size)}"),
                Words.Of($"{Steps(ensemble.Steps, view.Runs)}"),
                Words.Of($"{Steps(ensemble.To10, view.Runs)}"),
                Words.Of($"{Steps(ensemble.To50, view.Runs)}"),
                Words.Of($"{Steps(ensemble.To90, view.Runs)}"),
            ]));
        terminal.Line($"[dim]Medians, with what 90 % of the runs keep within.[/]");
        foreach (var ensemble in ensembles)
        {
            if (ensemble.Model == "sis")
            {
                terminal.Line($"{Label(view, ensemble)}: share that has it at the last step {Shares(ensemble.ActiveAtEnd)}.");
            }

            terminal.Line($"{Label(view, ensemble)}: mean share {Mean(ensemble.Size)}. Adopters after each step of the first run: {Course(ensemble.Course)}.");
        }

        if (view.Against is { } against)
        {
            terminal.Heading($"The same seeds, run by run");
            terminal.Line($"{Label(view, view.Spread)} minus {Label(view, against.Second)}, in percentage points: {Mean(against.Size)}; 90 % of the runs within {Percent(against.Size.Low)} to {Percent(against.Size.High)}.");
            terminal.Line($"The first reached more in {Percent(against.FirstLarger)} of the runs, the second in {Percent(against.SecondLarger)}. Difference of the steps to 50 %: {Steps(against.To50, view.Runs)}.");
        }

        Order(terminal, view);
        terminal.Line();
        foreach (var caveat in view.Caveats)
        {
            terminal.Line($"[dim]{caveat}[/]");
        }
    }

    private static void Order(Terminal terminal, SpreadView view)
    {
        if (view.Order is { } order)
        {
            terminal.Heading($"Order of adoption against dated events");
            terminal.Line($"Rank correlation (tau-b) {FigureText.Number(order.Tau)}, 95 % interval {FigureText.Range(order.Low, order.High)}, over {order.Compared} persons together; {Percent(order.CertainPairs)} of their pairs have dates of which one certainly came first.");
            terminal.Line($"Dates dealt out at random give {FigureText.Range(order.BaseLow, order.BaseHigh)} in 90 % of {order.Permutations} tries, and agree as well in {Percent(order.AsGoodByChance)}.");
            terminal.Line($"{order.Undated} with an event that no statement dates; {order.LeftOut} dated but left out (seeds, without a tie, or never reached).");
        }
        else if (view.WithoutOrder is { } why)
        {
            terminal.Line($"{why}");
        }
    }

    // Two models of one name are told apart by what differs between them.
    private static string Label(SpreadView view, SpreadEnsemble ensemble)
    {
        if (view.Against is not { } against || against.Second.Model != view.Spread.Model)
        {
            return ensemble.Model;
        }

        var other = ReferenceEquals(ensemble, view.Spread) ? against.Second : view.Spread;
        var differing = ensemble.Parameters.Except(other.Parameters).ToList();
        return differing.Count == 0 ? ensemble.Model : $"{ensemble.Model} ({Parameters(differing)})";
    }

    private static string Course(IReadOnlyList<int> course)
    {
        var shown = string.Join(", ", course.Take(LongestCourse).Select(size => size.ToString(CultureInfo.InvariantCulture)));
        return course.Count > LongestCourse ? $"{shown}, … (the rest with --json)" : shown;
    }

    private static string Parameters(IEnumerable<ParameterView> parameters) =>
        string.Join(", ", parameters.Select(parameter => $"{parameter.Name} {parameter.Value}"));

    private static string Shares(SpreadInterval interval) => $"{Percent(interval.Median)} ({Percent(interval.Low)} to {Percent(interval.High)})";

    private static string Mean(SpreadInterval interval) => interval.MeanLow is null
        ? Percent(interval.Mean)
        : $"{Percent(interval.Mean)}, 95 % interval {Percent(interval.MeanLow)} to {Percent(interval.MeanHigh)}";

    private static string Steps(SpreadInterval interval, int runs) => interval.Count == 0
        ? "never"
        : $"{FigureText.Number(interval.Median)} ({FigureText.Range(interval.Low, interval.High)})"
            + (interval.Count < runs ? string.Create(CultureInfo.InvariantCulture, $" in {interval.Count} runs") : "");

    /// <summary>A share in percent; a dash where there is none.</summary>
    public static string Percent(double? share) => share is { } number ? (100 * number).ToString("0.#", CultureInfo.InvariantCulture) + " %" : "–";
}
