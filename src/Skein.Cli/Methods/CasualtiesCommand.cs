using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Casualties;
using Skein.Methods.Outcomes;
using Skein.Model.Statements;

namespace Skein.Cli.Methods;

/// <summary><c>skein method incidents</c>: killed or injured over the incidents of a case, by a named policy.</summary>
internal sealed class CasualtiesCommand : AnswerCommand
{
    private readonly Option<string?> _count = OneOf("--count", "What is counted. Default killed.", "killed", "injured");
    private readonly Option<string?> _policy = OneOf("--policy", "How sources that differ become one figure. Default range.", MethodWords.Policies);
    private readonly Option<string?> _scope = OneOf("--scope", "Victims only, attackers too, or as each source counts. Default victims.", MethodWords.Scopes);
    private readonly Option<string?> _level = OneOf("--level", "On which level incidents are counted. Default operation.", MethodWords.Levels);
    private readonly Option<string[]> _figures = new("--figure") { HelpName = "INCIDENT=N", Description = "Set a figure of your own for an incident, such as \"Harbor attack=10..14\"; may be given several times. Only what is set counts." };
    private readonly Option<string?> _reason = Text("--reason", "WORDS", "Why the figures are set; needed with --figure.");
    private readonly Option<bool> _statements = Switch("--statements", "Write the statements behind each figure in full.");

    public CasualtiesCommand(CliEnvironment environment, SignOptions? sign = null)
        : base(environment, "incidents", "Count the killed or injured over incidents by a named policy, each incident once, and list those that could not be counted.", sign)
    {
        Examples = IsSigning ? ["skein method assess incidents --policy gtd --level operation --reason \"for the report of May\""] :
        [
            "skein method incidents", "skein method incidents --policy gtd --level incident --recorded-by 2031-12-31",
            "skein method incidents --figure \"Harbor attack=12\" --reason \"the coroner's list, seen at the registry\"",
            "skein method incidents --count injured --scope as-stated --statements --json",
        ];
        Remark = IsSigning ? SignOptions.Remark : "A figure of an operation is never added to those of its incidents. Every figure is a lower bound: what nobody reports is not in it.";
        foreach (var option in new Option[] { _count, _policy, _scope, _level, _figures }.Concat(IsSigning ? [] : [_reason, _statements]))
        {
            Add(option);
        }

        Validators.Add(result =>
        {
            var figures = result.GetValue(_figures) ?? [];
            var isWhole = (IsSigning || figures.Length > 0 == result.GetValue(_reason) is not null)
                && (figures.Length == 0 || result.GetValue(_policy) is null)
                && figures.All(figure => ReadFigure(figure) is not null);
            if (!isWhole)
            {
                result.AddError(CliFaults.BadFigures());
            }
        });
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var set = new List<SetFigure>();
        foreach (var (name, count) in (arguments.GetValue(_figures) ?? []).Select(ReadFigure).OfType<(string Name, CountBounds Count)>())
        {
            if (EntityChoice.Choose(session, name, Terminal) is not { } incident)
            {
                return ExitCode.Usage;
            }

            set.Add(new SetFigure(incident, count, SigningReason(arguments) ?? arguments.GetValue(_reason)!));
        }

        var request = new CasualtyRequest(
            Is(_count, "injured") ? CasualtyCategory.Injured : CasualtyCategory.Killed,
            MethodWords.Scope(arguments.GetValue(_scope)),
            MethodWords.Policy(arguments.GetValue(_policy)) ?? new CasualtyPolicy.Range(),
            MethodWords.Level(arguments.GetValue(_level)) ?? IncidentLevel.Operation)
        { Set = set };
        if (Sign(arguments, signature => new AssessCasualties(session).Run(request, filter, signature)) is { } signed)
        {
            return signed;
        }

        var inFull = arguments.GetValue(_statements);
        return new CountCasualties(session).Run(request, filter) switch
        {
            MethodResult<CasualtyTotalView>.Computed made =>
                Show("casualties", made.Value, filter, asJson, (terminal, answer) => Write(terminal, answer, inFull)),
            MethodResult<CasualtyTotalView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("A total is made or refused."),
        };

        bool Is(Option<string?> option, string word) => string.Equals(arguments.GetValue(option), word, StringComparison.OrdinalIgnoreCase);
    }

    // A name may have an equals sign in it; a figure has none.
    private static (string Name, CountBounds Count)? ReadFigure(string text) =>
        text.LastIndexOf('=') is > 0 and var at && CountBounds.TryParse(text[(at + 1)..].Trim(), out var count) ? (text[..at].Trim(), count) : null;

    private static void Write(Terminal terminal, CasualtyTotalView total, bool inFull)
    {
        terminal.Line($"{MethodWords.Plain(total.Category)}: {MethodWords.Figure(total.Sum)}, over {TieText.Count(total.Counted.Count, "incident")}, counted on the level of {MethodWords.Plain(total.Level)}. Policy {total.Policy} ({total.PolicyVersion}), scope {MethodWords.Plain(total.Scope)}.");
        terminal.Table(
            ["Incident", "Figure", "How", "Statements", "Left out"],
            total.Counted.Select(row => (IReadOnlyList<Words>)[
                MethodWords.Name(row.Incident),
                Words.Of($"{MethodWords.Figure(row.Figure)}"),
                Words.Of($"{MethodWords.Plain(row.As)}{(row.PartsWithoutFigure.Count > 0 ? $"; none for {string.Join(", ", row.PartsWithoutFigure.Select(part => part.Label))}" : "")}"),
                Words.Of($"{string.Join(", ", row.Used.Select(statement => statement.Id.Value))}"),
                Words.Of($"{string.Join(", ", row.LeftOut.Select(one => $"{one.Statement.Id} ({MethodWords.Plain(one.Because)})"))}"),
            ]));
        foreach (var set in total.Set)
        {
            terminal.Line($"{set.Incident.Label} was set to {MethodWords.Figure(set.Figure)} by {set.By.Name}: {set.Reason}");
        }

        foreach (var whole in total.Wholes)
        {
            terminal.Line($"{whole.Whole.Label}: {MethodWords.Figure(whole.Own)} of its own, {MethodWords.Figure(whole.Parts)} by its parts{(whole.Disagree ? "; no number fits both" : "")}. They are not added.");
        }

        foreach (var reason in total.NotCounted.GroupBy(one => one.Because))
        {
            terminal.Line($"Not counted ({MethodWords.Plain(reason.Key)}): {string.Join(", ", reason.Select(one => one.Incident.Label))}.");
        }

        foreach (var change in total.Counted.SelectMany(row => row.WouldChange, (row, change) => (row.Incident, Change: change)))
        {
            terminal.Line($"Without {change.Change.Statement.Id}, {change.Incident.Label} would be {(change.Change.Figure is { } figure ? MethodWords.Figure(figure) : "without a figure")}.");
        }

        terminal.Line($"[dim]{string.Join(' ', total.Caveats)} The rules of the policies: docs/methods/incident-coding.md[/]");
        if (inFull)
        {
            foreach (var statement in total.Counted.SelectMany(row => row.Used).DistinctBy(statement => statement.Id))
            {
                StatementText.Write(terminal, statement);
            }
        }
    }
}
