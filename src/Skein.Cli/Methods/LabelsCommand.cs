using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Methods.Incidents;
using Skein.Methods.Incidents.Labels;
using Skein.Methods.Outcomes;

namespace Skein.Cli.Methods;

/// <summary><c>skein method labels</c>: what a scheme would call the incidents of a case.</summary>
internal sealed class LabelsCommand : ViewCommand
{
    private readonly Option<string?> _scheme = OneOf(
        "--scheme", "The scheme. Default te-sat.", [.. LabelSchemes.All.Select(scheme => scheme.Head.Id.Value)]);

    private readonly Option<string?> _level = OneOf("--level", "On which level incidents are counted. Default incident.", MethodWords.Levels);

    public LabelsCommand(CliEnvironment environment)
        : base(environment, "labels", "Say what a scheme would call each incident, from what analysts coded of it.")
    {
        Examples =
        [
            "skein method code outcome \"Harbor attack\" stage=initiated effect=none --reason \"the charge did not go off\"",
            "skein method labels --scheme te-sat", "skein method labels --scheme jped --json",
        ];
        Remark = "What nobody coded is open, and leaves every label possible that one of its values gives. The stage may come from statements, too.";
        Add(_scheme);
        Add(_level);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var scheme = LabelSchemes.Find(new SchemeId(arguments.GetValue(_scheme)?.ToLowerInvariant() ?? "te-sat"))!;
        var level = MethodWords.Level(arguments.GetValue(_level)) ?? IncidentLevel.Incident;
        return new LabelIncidents(session).Run(scheme, level, filter) switch
        {
            MethodResult<LabelTableView>.Computed made => Show("labels", made.Value, filter, asJson, Write),
            MethodResult<LabelTableView>.Refused refused => MethodWords.Refuse(Terminal, refused.Why),
            _ => throw new InvalidOperationException("Labels are given or refused."),
        };
    }

    private static void Write(Terminal terminal, LabelTableView view)
    {
        terminal.Line($"{view.Scheme.Scheme} ({view.Scheme.Version}): {view.Scheme.Question}");
        terminal.Table(
            ["Label", "At least", "At most", "Takes"],
            view.Counts.Select(count => (IReadOnlyList<Words>)[
                Words.Of($"{count.Label}"), Words.Of($"{count.AtLeast}"), Words.Of($"{count.AtMost}"), Words.Of($"{count.Says}"),
            ]));
        terminal.Table(
            ["Incident", "Label", "Coded"],
            view.Incidents.Select(row => (IReadOnlyList<Words>)[
                MethodWords.Name(row.Incident),
                Words.Of($"{string.Join(" or ", row.Labels)}"),
                Words.Of($"{string.Join(", ", row.Codings.Select(coding => $"{coding.Item}={coding.Value} ({coding.By})"))}"),
            ]));
        terminal.Line($"[dim]{view.Scheme.Standing}[/]");
    }
}
