using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Pictures;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Networks;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Networks;

namespace Skein.Cli.Views;

/// <summary><c>skein network</c>: the ties, whole or around one entity, with what was left out.</summary>
internal sealed class NetworkCommand : ViewCommand
{
    private readonly Argument<string?> _around = new("ENTITY") { Description = "Around this one only; default the whole case.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<int> _ties = Number("--ties", "Around ENTITY, up to so many ties away.", 2, 1, 6);

    public NetworkCommand(CliEnvironment environment)
        : base(environment, "network", "List the ties of the network, whole or around one; measure it with its doubt.")
    {
        Examples = ["skein network", "skein network \"Mira Dolen\" --ties 1 --variant restricted", "skein network figures"];
        Remark = "The list is in the order of names: nothing here orders persons by a number.";
        Add(_around);
        Add(_ties);
        Add(new FiguresCommand(environment));
        Add(new PositionsCommand(environment));
        Add(new ChangesCommand(environment));
        Add(new SurvivalCommand(environment));
        Add(new GroupsCommand(environment));
        Add(new RolesCommand(environment));
        Add(new MixingCommand(environment));
        Add(new MotifsCommand(environment));
        Add(new CompareCommand(environment));
        Add(new SpreadCommand(environment));
        Add(new CrowdCommand(environment));
        Add(new GenerateCommand(environment));
        Add(new PictureCommand(environment));
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (!EntityChoice.TryChoose(session, arguments.GetValue(_around), Terminal, out var around))
        {
            return ExitCode.Usage;
        }

        return Show("network", new DrawNetwork(session).Run(filter, around, arguments.GetValue(_ties)), filter, asJson, Write);
    }

    /// <summary>Writes a network.</summary>
    public static void Write(Terminal terminal, NetworkPicture picture)
    {
        var names = picture.Nodes.ToDictionary(node => node.Entity.Id.Value, node => node.Entity, StringComparer.Ordinal);
        if (picture.Ties.Count == 0)
        {
            terminal.Line($"No ties in this view. Ties follow from statements that somebody accepted or recorded: skein review.");
        }
        else
        {
            terminal.Table(
                ["From", "Tie", "To", "Since", "Grade", "Statements", "Marks"],
                picture.Ties
                    .OrderBy(tie => names[tie.From].Label, StringComparer.Ordinal)
                    .ThenBy(tie => names[tie.To].Label, StringComparer.Ordinal)
                    .ThenBy(tie => tie.Rule, StringComparer.Ordinal)
                    .Select(tie => (IReadOnlyList<Words>)[
                        Words.Of($"{EntityText.Name(names[tie.From])}"),
                        Words.Of($"{tie.RuleLabel} {(tie.IsDirected ? "→" : "–")}"),
                        Words.Of($"{EntityText.Name(names[tie.To])}"),
                        Words.Of($"{tie.Since?.Words}"),
                        Words.Of($"{string.Join(" or ", tie.Grades)}"),
                        Words.Of($"{tie.Statements}"),
                        Words.Of($"{Marks(tie)}"),
                    ]));
        }

        Counts(terminal, picture);
        if (picture.ProtectedLeftOut > 0)
        {
            terminal.Line($"{TieText.Count(picture.ProtectedLeftOut, "protected person")} left out (--include-protected shows them).");
        }

        if (picture.SkippedHubs.Count > 0)
        {
            terminal.Line($"Shared ties were not drawn through: {string.Join(", ", picture.SkippedHubs.Select(hub => hub.Label))}.");
        }

        foreach (var caveat in picture.Caveats.Select(Sentence).OfType<string>())
        {
            terminal.Line($"[dim]{caveat}[/]");
        }
    }

    private static void Counts(Terminal terminal, NetworkPicture picture)
    {
        var open = picture.EitherOrs;
        terminal.Line($"{EitherOrText.Count(picture.Nodes.Count, open?.Nodes, "node")}, {EitherOrText.Count(picture.Ties.Count, open?.Ties, "tie")}, {EitherOrText.Count(picture.Components, open?.Components, "component")}, {picture.Isolates}{EitherOrText.Beside(picture.Isolates, open?.Isolates)} without a tie{Density(picture)}.");
        if (open is { Readings: { } readings })
        {
            terminal.Line($"In brackets: what it is over all {readings} ways to read whom the sources leave open.");
        }
        else if (open is not null)
        {
            terminal.Line($"There are too many ways to read whom the sources leave open: ties, components and density count each of these as one of its own.");
        }

        foreach (var node in picture.Nodes.Where(node => node.IsOpen))
        {
            terminal.Line($"{EntityText.Name(node.Entity)} [dim]{node.Entity.Id}[/] is one of: {(node.MayBe.Count == 0 ? Words.Of($"somebody who is not in the network") : Words.Join(" or ", node.MayBe.Select(EntityText.Name)))}", indent: 2);
        }
    }

    // What was left out and which hubs were skipped is said above, with the numbers.
    private static string? Sentence(string caveat) => caveat switch
    {
        NetworkFacts.CoverageCaveat => "Ties are documented ties: who was written about most has most of them. A count of ties is no measure of importance.",
        NetworkFacts.RuleCaveat => "Density and components depend on the tie rules and the boundary: compare variants (--variant) before reading anything into them.",
        NetworkFacts.MissingCaveat => "People whom no source names are missing, and that misleads more than a missing tie.",
        NetworkFacts.EitherOrCaveat => "Of some nodes the sources leave open which of several they are. Each is a node of its own; no tie of it counts for any of those it may be.",
        NetworkFacts.ProposedCaveat => "Machine reading, not reviewed, is in it.",
        _ => null,
    };

    private static string Density(NetworkPicture picture)
    {
        var range = picture.EitherOrs is { DensityLow: { } low, DensityHigh: { } high } && Number(low) != Number(high) ? $" ({Number(low)} to {Number(high)})" : "";
        return picture.Density is { } density ? $", density {Number(density)}{range} under this boundary and these rules" : "";

        static string Number(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
    }

    private static string Marks(PictureTie tie) => string.Join(", ", new[]
    {
        tie.IsPossible ? "possible only" : null,
        tie.IsContradicted ? "contradicted" : null,
        tie.IsProposed ? "machine reading, not reviewed" : null,
    }.OfType<string>());
}
