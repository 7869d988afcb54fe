using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Changes;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Graph.Time;
using Skein.Model.Dates;

namespace Skein.Cli.Networks;

/// <summary><c>skein network changes</c>: the network window by window, with what appears and disappears.</summary>
internal sealed class ChangesCommand : ViewCommand
{
    private const int MostMonths = 1_200;

    private readonly Option<int> _width = Number("--width", "How many months a window has.", 12, 1, MostMonths);
    private readonly Option<int> _step = Number("--step", "How many months lie between the beginnings of two windows.", 12, 1, MostMonths);
    private readonly Option<string?> _from = Filters.FilterOptions.Date("--from", "The first window begins with the month of this date; default the year (for steps below a year the half, quarter or month) of the earliest day that a tie names.");
    private readonly Option<string?> _to = Filters.FilterOptions.Date("--to", "The last window begins no later than this date; default the latest day that a tie names.");
    private readonly Option<bool> _organisations = Switch("--organisations", "Count organisations as nodes beside persons; default persons only.");
    private readonly Option<bool> _statements = Switch("--statements", "Write the statements of every pair in full.");

    public ChangesCommand(CliEnvironment environment)
        : base(environment, "changes", "Show the network window by window: ties that appear and disappear, with what unknown days leave open.")
    {
        Examples = ["skein network changes", "skein network changes --width 6 --step 3 --from 2012 --to 2016 --json"];
        Remark = "A tie appears in the first window in which it is documented, not on the day on which two met: change is a picture of coverage as well.";
        foreach (var option in new Option[] { _width, _step, _from, _to, _organisations, _statements })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var request = new ChangeRequest
        {
            WidthInMonths = arguments.GetValue(_width),
            StepInMonths = arguments.GetValue(_step),
            First = Day(arguments.GetValue(_from), bounds => bounds.Earliest),
            Last = Day(arguments.GetValue(_to), bounds => bounds.Latest),
            WithOrganisations = arguments.GetValue(_organisations),
        };
        var changes = NetworkWork.Run(
            Terminal, Environment.Time, "Looking through windows", work => new ShowChanges(session).Run(request, filter, work), Cancellation);
        var inFull = arguments.GetValue(_statements);
        return Show("network-changes", changes, filter, asJson, (terminal, answer) => Write(terminal, answer, inFull));
    }

    /// <summary>Writes the windows.</summary>
    public static void Write(Terminal terminal, NetworkChanges changes, bool inFull)
    {
        if (changes.WhyNone is { } why)
        {
            terminal.Line($"{why}");
            return;
        }

        var nodes = changes.WithOrganisations ? "node" : "person";
        terminal.Line($"{EitherOrText.Count(changes.Nodes, changes.EitherOrs, nodes)}, {TieText.Count(changes.Pairs, "tied pair")}; {(changes.UndatedPairs == 0 ? "all dated" : $"{changes.UndatedPairs} of them undated and in no window")}.");
        ChangeText.EitherOrs(terminal, changes.Caveats);
        ChangeText.Unbounded(terminal, changes.UnboundedPairs);
        terminal.Table(
            ["Window", "Tied " + nodes + "s", "Tied pairs", "Appear", "Disappear", "Stay", "Components", "Density", "Communities"],
            changes.Windows.Index().Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{row.Item.Days.Edtf}"),
                Words.Of($"{ChangeText.Count(row.Item.Nodes)}"),
                Words.Of($"{ChangeText.Count(row.Item.Pairs)}"),
                .. row.Index == 0
                    ? Enumerable.Repeat(Words.Of($"–"), 3)
                    : new[] { row.Item.Born, row.Item.Died, row.Item.Persisting }.Select(count => Words.Of($"{ChangeText.Count(count)}")),
                Words.Of($"{ChangeText.Count(row.Item.Components)}"),
                Words.Of($"{(row.Item.Density is { } density ? FigureText.Range(density.Low, density.High) : "–")}"),
                Words.Of($"{Communities(row.Item)}"),
            ]));
        terminal.Line($"Two numbers: what holds whatever the unknown days are, and what may. A {nodes} without a tie in a window is a component of its own.");
        var statements = inFull ? changes.Statements.ToDictionary(statement => statement.Id) : null;
        foreach (var window in changes.Windows.Where(Changed))
        {
            terminal.Heading($"{window.Days.Words}");
            ChangeText.Pairs(terminal, "+", window.BornPairs, statements);
            ChangeText.Pairs(terminal, "−", window.DiedPairs, statements);
            Fates(terminal, "all ties that may hold", window.WithPossible, changes.Runs);
            Fates(terminal, "certain ties only", window.CertainOnly, changes.Runs);
        }

        terminal.Line();
        terminal.Line($"[dim]+ a pair that appears, − one that disappears; their words: --statements or --json. Communities: best of {changes.Runs} runs of Leiden, alike from a Jaccard coefficient of {changes.Threshold}.[/]");
    }

    private static bool Changed(ChangeWindowView window) =>
        window.BornPairs.Count + window.DiedPairs.Count > 0
        || window.WithPossible.Events.Concat(window.CertainOnly.Events).Any(happened => happened.Fate != CommunityFate.Continued);

    private static string Communities(ChangeWindowView window) =>
        window.CertainOnly.Communities.Count == window.WithPossible.Communities.Count
            ? FigureText.Number(window.WithPossible.Communities.Count)
            : $"{window.CertainOnly.Communities.Count} or {window.WithPossible.Communities.Count}";

    private static void Fates(Terminal terminal, string reading, DivisionView division, int runs)
    {
        var fates = division.Fates.Where(fate => fate.Runs.High > 0).Select(fate =>
            $"{fate.Count} {Verb(fate.Fate)}{(fate.Runs.Low == fate.Runs.High ? "" : $" ({ChangeText.Count(fate.Runs)} over {runs} runs)")}").ToList();
        if (fates.Count > 0)
        {
            terminal.Line($"Communities, {reading}: {string.Join(", ", fates)}", indent: 2);
        }
    }

    private static string Verb(CommunityFate fate) => fate switch
    {
        CommunityFate.Born => "appeared",
        CommunityFate.Died => "disappeared",
        CommunityFate.Continued => "went on",
        CommunityFate.Merged => "merged",
        CommunityFate.Split => "split",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };

    private static CalendarDay? Day(string? text, Func<DateBounds, DateBound> end) =>
        text is not null && end(Edtf.Parse(text).Bounds()) is { Kind: DateBoundKind.Finite } bound ? bound.Day : null;
}
