using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Durations;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Methods.Outcomes;
using Skein.Methods.Pathways;
using Skein.Methods.Survival;

namespace Skein.Cli.Methods;

/// <summary><c>skein method survival</c>: how long it takes from one dated spell to another, with those of whom the end is not known.</summary>
internal sealed class DurationsCommand : AnswerCommand
{
    private readonly Option<string> _from = new("--from") { HelpName = "LETTERS", Description = "The entry, such as J or O/P.", Required = true };
    private readonly Option<string> _to = new("--to") { HelpName = "LETTERS", Description = "The end, such as X or G/T.", Required = true };
    private readonly Option<string?> _until = Days.Option("--until", "The day on which observation stops for all. Default: the last day that each record tells of.");
    private readonly Option<int> _step = Number("--step", "Days between two times of the curve.", 365, DurationRequest.LeastStep, 36500);
    private readonly Option<string?> _by = OneOf(
        "--by", "Compare those with such a spell by the entry with those without.", [.. Enum.GetValues<SpellKind>().Select(kind => $"{kind.Letter()}")]);

    private readonly TrajectoryOptions _whose = new();

    public DurationsCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "survival", "Estimate how long it took from one dated spell to another (Kaplan and Meier), with right censoring.", sign)
    {
        Examples = IsSigning ? ["skein method assess survival --from J --to X --abroad Ostland --reason \"court files only\""] :
        [
            "skein method survival --from J --to X --abroad Ostland",
            "skein method survival --from O/P --to J/T --until 2034-12-31 --step 180",
            "skein method survival --from J --to X --by P --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : $"{TrajectoryOptions.Legend}. Two curves bound what the dates leave open. Rows have five ends or more each, and with fewer ends there is no curve. It forecasts nobody.";
        foreach (var option in new Option[] { _from, _to, _until, _step, _by })
        {
            Add(option);
        }

        _whose.AddTo(this);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var span = SpellSpan.Parse(arguments.GetValue(_from)!, arguments.GetValue(_to)!);
        if (span is MethodResult<SpellSpan>.Refused unread)
        {
            return MethodWords.Refuse(Terminal, unread.Why);
        }

        if (_whose.Read(session, arguments, Terminal) is not { } whose)
        {
            return ExitCode.Usage;
        }

        var request = new DurationRequest(((MethodResult<SpellSpan>.Computed)span).Value)
        {
            Whose = whose with { Passages = asJson ? int.MaxValue : 0 },
            Until = Days.Read(arguments.GetValue(_until)),
            Step = arguments.GetValue(_step),
            By = arguments.GetValue(_by) is { } by ? SpellKinds.Find(char.ToUpperInvariant(by[0])) : null,
        };
        return Sign(arguments, signature => new AssessDurations(session).Run(request, filter, signature, Cancellation)) ?? new EstimateDurations(session).Run(request, filter, Cancellation) switch
        {
            MethodResult<DurationsView>.Computed made => Show("survival", made.Value, filter, asJson, Write),
            MethodResult<DurationsView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Durations are estimated or refused."),
        };
    }

    private static void Write(Terminal terminal, DurationsView view)
    {
        terminal.Line($"From {view.Start} to {view.End}, by the rules {view.Rules}. Not followed: {MethodWords.Withheld(view.WithoutStart)} without the entry, {MethodWords.Withheld(view.EndedBefore)} with the end before it only, {MethodWords.Withheld(view.NotDated)} without usable dates.");
        Write(terminal, "The shortest that the dates allow", view.Shortest, view.ShortestWithoutOne);
        Write(terminal, "The longest", view.Longest, view.LongestWithoutOne);
        if (view.Groups is { } groups)
        {
            var test = groups.Because ?? $"log-rank p {Number(groups.Shortest)} at the shortest, {Number(groups.Longest)} at the longest";
            terminal.Line($"{groups.By} by the entry: {MethodWords.Withheld(groups.With)} with, {MethodWords.Withheld(groups.Without)} without or later, {MethodWords.Withheld(groups.Open)} cannot be told; {test}.");
        }

        terminal.Line($"[dim]{string.Join(' ', view.Caveats)} {view.Inputs.Count} statements stand behind it (--json has them).[/]");
    }

    private static void Write(Terminal terminal, string which, PublishedCurve curve, MedianWithoutView without)
    {
        var median = curve.MedianAtMost is { } days ? $"half within {Number(days)} days" : "half not reached";
        terminal.Line($"{which}: {curve.Followed} followed, {MethodWords.Withheld(curve.Ends)} ends, {MethodWords.Withheld(curve.Censored)} censored, {median}.");
        terminal.Line($"Without any one statement, half within {Number(without.Least)} to {Number(without.Most)} days in steps of the curve; {without.WouldChange} statements would change it.", indent: 2);
        terminal.Table(
            ["Days", "Ends", "Share without the end", "95 %"],
            curve.Rows.Select(row => (IReadOnlyList<Words>)[
                Words.Of($"{Number(row.Time)}"), Words.Of($"{row.Ends}"), Words.Of($"{Number(row.Survival)}"), Words.Of($"{Number(row.Low)} to {Number(row.High)}"),
            ]));
    }

    private static string Number(double? number) => number?.ToString("0.###", CultureInfo.InvariantCulture) ?? "–";
}
