using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Pathways;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Methods.Outcomes;
using Skein.Methods.Series;

namespace Skein.Cli.Methods;

/// <summary><c>skein method pathways</c>: patterns, order and sequences of dated spells, counted over persons together.</summary>
internal sealed class PathwaysCommand : ViewCommand
{
    private readonly Option<string[]> _patterns = new("--pattern")
    {
        HelpName = "R<O/P<J",
        Description = $"Steps in order, with alternatives; may be given several times. Default {PathwayRequest.Standard}.",
    };

    private readonly Option<string?> _step = OneOf("--step", "The length of a step of the sequences of states. Default year.", "month", "quarter", "year");
    private readonly TrajectoryOptions _whose = new();

    public PathwaysCommand(CliEnvironment environment)
        : base(environment, "pathways", "Count which patterns of dated spells hold for how many persons, which kind comes first, and how alike careers are.")
    {
        Examples =
        [
            "skein method pathways",
            "skein method pathways --pattern \"R<J\" --pattern \"O/P<J<T\" --abroad Ostland",
            "skein method pathways --having T --step month --json",
        ];
        Remark = $"{TrajectoryOptions.Legend}. Counts of 1 to 4 are withheld (–, and left out of --json), and further ones where a total would give them away. Nobody is named or scored.";
        Add(_patterns);
        Add(_step);
        _whose.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        if (_whose.Read(session, arguments, Terminal) is not { } whose)
        {
            return ExitCode.Usage;
        }

        var request = new PathwayRequest { Whose = whose, Step = Enum.Parse<PeriodLength>(arguments.GetValue(_step) ?? "year", ignoreCase: true) };
        request = arguments.GetValue(_patterns) is { Length: > 0 } patterns ? request with { Patterns = patterns } : request;
        return new ShowPathways(session).Run(request, filter, Cancellation) switch
        {
            MethodResult<PathwaysView>.Computed made => Show("pathways", made.Value, filter, asJson, Write),
            MethodResult<PathwaysView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Pathways are counted or refused."),
        };
    }

    private static void Write(Terminal terminal, PathwaysView view)
    {
        terminal.Line($"{MethodWords.Withheld(view.Trajectories)} persons with a spell, by the rules {view.Rules}; {MethodWords.Withheld(view.LeftOut)} not chosen, {MethodWords.Withheld(view.Hidden)} protected.");
        terminal.Table(
            ["Spell", "Statements", "Doubtful", "Persons"],
            view.Spells.Select(spell => (IReadOnlyList<Words>)[
                Words.Of($"{spell.Letter} {MethodWords.Plain(spell.Kind)}"), Words.Of($"{spell.Statements}"), Words.Of($"{spell.Doubtful}"), Words.Of($"{MethodWords.Withheld(spell.Trajectories)}"),
            ]));
        terminal.Table(
            ["Pattern", "Certain", "Possible", "Excluded", "Not codable", "Statements that would change it"],
            view.Patterns.Select(pattern => (IReadOnlyList<Words>)[
                Words.Of($"{pattern.Pattern}"), .. Cells(pattern.Certain, pattern.Possible, pattern.Excluded, pattern.NotCodable), Words.Of($"{pattern.WouldChange}"),
            ]));
        terminal.Table(
            ["First", "Second", "Before", "After", "Cannot be told", "Share before"],
            view.Precedence.Select(cell => (IReadOnlyList<Words>)[
                Words.Of($"{cell.One}"), Words.Of($"{cell.Other}"), .. Cells(cell.Before, cell.After, cell.CannotBeTold), Words.Of($"{Number(cell.Share)}"),
            ]));
        if (view.Sequences is { } sequences)
        {
            terminal.Line($"{sequences.Sequences} sequences of states by {MethodWords.Plain(sequences.Step)}, {sequences.Distinct} different. Mean distance of two {Number(sequences.Constant.Mean)} at substitution 2, {Number(sequences.Rates.Mean)} at transition rates; the two agree to {Number(sequences.Agreement)}. Missing: left {MethodWords.Plain(sequences.Rules.Left)}, gaps {MethodWords.Plain(sequences.Rules.Gaps)}, right {MethodWords.Plain(sequences.Rules.Right)}.");
        }

        terminal.Line($"[dim]{string.Join(' ', view.Caveats)} {view.Statements.Count} statements stand behind it (--json has them).[/]");
    }

    private static IEnumerable<Words> Cells(params int?[] counts) => counts.Select(count => Words.Of($"{MethodWords.Withheld(count)}"));

    private static string Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "–";
}
