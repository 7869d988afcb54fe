using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Comparison;
using Skein.Casework.Measures;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Filters;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model.Dates;
using Skein.Networks;
using Skein.Networks.Rules;

namespace Skein.Cli.Networks;

/// <summary><c>skein network compare</c>: the network under two filters, tie by tie.</summary>
internal sealed class CompareCommand : ViewCommand
{
    private readonly Option<string?> _variant = OneOf("--against-variant", "The second network draws ties this widely; default as the first.", ["restricted", "base", "extended"]);
    private readonly Option<string?> _trueAt = Filters.FilterOptions.Date("--against-true-at", "The second network is of this date.");
    private readonly Option<string?> _saidBy = Filters.FilterOptions.Date("--against-said-by", "The second network is of what may have been said by this date.");
    private readonly Option<bool> _organisations = Switch("--organisations", "Take organisations as nodes beside persons; default persons only.");
    private readonly Option<long> _seed = new("--seed") { Description = "The seed of the random orders.", DefaultValueFactory = _ => 1 };

    public CompareCommand(CliEnvironment environment)
        : base(environment, "compare", "Compare the network under two filters: which ties one has and the other has not, and how far both agree.")
    {
        Examples =
        [
            "skein network compare --variant restricted --against-variant extended",
            "skein network compare --said-by 2015-12-31 --against-said-by 2016-12-31",
            "skein network compare --true-at 2013 --against-true-at 2015 --json",
        ];
        Remark = "The filter options are those of the first network; the second has the same but for what --against-… says.";
        foreach (var option in new Option[] { _variant, _trueAt, _saidBy, _organisations, _seed })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var second = filter with
        {
            Variant = arguments.GetValue(_variant) is { } variant ? Enum.Parse<TieVariant>(variant, ignoreCase: true) : filter.Variant,
            TrueAt = arguments.GetValue(_trueAt) is { } trueAt ? Edtf.Parse(trueAt) : filter.TrueAt,
            SaidBy = arguments.GetValue(_saidBy) is { } saidBy ? Edtf.Parse(saidBy) : filter.SaidBy,
        };
        if (second == filter)
        {
            Terminal.Warn($"Both networks would be the same: say what differs with --against-variant, --against-true-at or --against-said-by.");
            return ExitCode.Usage;
        }

        var request = new MeasureRequest { WithOrganisations = arguments.GetValue(_organisations), Seed = arguments.GetValue(_seed) };
        var compared = NetworkWork.Run(
            Terminal, Environment.Time, "Comparing", work => new CompareNetworks(session).Run(filter, second, request, work), Cancellation);
        return Show("network-comparison", compared, filter, asJson, Write);
    }

    private static void Write(Terminal terminal, NetworkComparison compared)
    {
        Side(terminal, "First", compared.First);
        Side(terminal, "Second", compared.Second);
        terminal.Line($"{TieText.Count(compared.SharedNodes, "node")} and {TieText.Count(compared.Both, "tied pair")} in both; {compared.OnlyFirst.Count} in the first only, {compared.OnlySecond.Count} in the second only. Pairs in both over pairs in either: {FigureText.Number(compared.Jaccard)}.");
        if (compared.Agreement is { } agreement)
        {
            terminal.Line($"Correlation {FigureText.Number(agreement.Correlation)}; of {agreement.Permutations} random orders of the nodes {FigureText.Number(100 * agreement.ChanceAtLeast)} % agree as well (seed {compared.Seed}).");
        }

        if (compared.Caveats.Contains(NetworkFacts.EitherOrCaveat))
        {
            terminal.Line($"[dim]Whom a source leaves open is a node of its own on both sides; what is in both or in one only is not computed again for each whom it may be.[/]");
        }

        Pairs(terminal, "In the first only", "-", compared.OnlyFirst);
        Pairs(terminal, "In the second only", "+", compared.OnlySecond);
    }

    private static void Side(Terminal terminal, string which, ComparedSide side) =>
        terminal.Line($"{which}: {EitherOrText.Count(side.Nodes, side.EitherOrs, "node")}, {TieText.Count(side.Pairs, "tied pair")}; {FilterLine.Of(side.Filter)}.");

    private static void Pairs(Terminal terminal, string title, string mark, IReadOnlyList<ComparedPairView> pairs)
    {
        if (pairs.Count == 0)
        {
            return;
        }

        terminal.Heading($"{title}");
        foreach (var pair in pairs)
        {
            terminal.Line($"{mark} {EntityText.Name(pair.A)} – {EntityText.Name(pair.B)}  ·  {string.Join(", ", pair.Rules)}  ·  {pair.State.ToString().ToLowerInvariant()}  ·  [dim]{string.Join(", ", pair.Statements)}[/]", indent: 2);
        }
    }
}
