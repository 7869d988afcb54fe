using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Hypotheses;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Exchange.Matrices;
using Skein.Methods.Hypotheses;

namespace Skein.Cli.Methods;

/// <summary><c>skein method hypotheses</c>: matrices of competing hypotheses, read.</summary>
internal sealed class HypothesesCommand : ViewCommand
{
    private readonly Argument<string[]> _files = new("MATRIX.csv")
    {
        Description = "A matrix; several, one of each analyst, are read side by side.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _template = Switch("--template", "Write an empty matrix with seven hypotheses on who was behind an attack.");

    public HypothesesCommand(CliEnvironment environment)
        : base(environment, "hypotheses", "Weigh competing hypotheses by what speaks against them, and show on which single pieces that rests.")
    {
        Examples =
        [
            "skein method hypotheses --template",
            "skein method hypotheses harbor.csv",
            "skein method hypotheses ada.csv bo.csv --json",
        ];
        Remark = "Columns: row, text; where wanted statement, origin, credibility and relevance (low, medium, high), kind (evidence, absence, assumption, argument, milestone), deception (not-asked, no-sign, possible, likely). Every further column is a hypothesis, rated II, I, N, C, CC or NA. It is bookkeeping over ratings that people gave, and no proof.";
        Add(_files);
        Add(_template);
        Validators.Add(result =>
        {
            if (result.GetValue(_template) == result.GetValue(_files) is { Length: > 0 })
            {
                result.AddError(CliFaults.BadMatrices());
            }
        });
    }

    /// <inheritdoc/>
    protected override int? RunWithoutCase(ParseResult arguments, CancellationToken cancellation)
    {
        if (!arguments.GetValue(_template))
        {
            return null;
        }

        Terminal.Output.Write(MatrixFile.Template(AttributionHypotheses.Default.Select(hypothesis => hypothesis.Id.Value)));
        return ExitCode.Done;
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var matrices = new List<RatedMatrix>();
        foreach (var path in arguments.GetValue(_files)!.Select(Environment.PathOf))
        {
            if (!File.Exists(path))
            {
                Terminal.Warn(CliFaults.NothingAt("file", path));
                return ExitCode.Usage;
            }

            var read = MatrixFile.Read(path);
            foreach (var fault in read.Faults)
            {
                Terminal.Warn($"{fault.File}, row {fault.Row}{(fault.Column is { } column ? $", {column}" : "")}: {fault.Sentence} ({fault.Code})");
            }

            if (read.Matrix is not { } matrix)
            {
                return ExitCode.Failed;
            }

            matrices.Add(matrix);
        }

        var (views, refusal) = new CompareHypotheses(session).Run(matrices, filter);
        if (views is null)
        {
            Terminal.Warn($"{(refusal!.Statement is { } missing ? $"{missing}: " : "")}{refusal.Sentence} ({refusal.Code})");
            return ExitCode.Failed;
        }

        return Show("hypotheses", views, filter, asJson, Write);
    }

    private static void Write(Terminal terminal, MatrixViews views)
    {
        foreach (var matrix in views.Readings)
        {
            Write(terminal, matrix);
        }

        if (views.AgreeOnFirst is { } agree)
        {
            terminal.Line($"{(agree ? "All have the same first." : "They differ on the first.")} Krippendorff's alpha {Number(views.AlphaOnTheScale)} on the scale, {Number(views.AlphaOnTheCode)} on the code.");
            foreach (var cell in views.Disputed)
            {
                terminal.Line($"{cell.Row}, {cell.Hypothesis}: {string.Join(" / ", cell.Codes)}", indent: 2);
            }
        }
    }

    private static void Write(Terminal terminal, MatrixView matrix)
    {
        terminal.Line($"[bold]{matrix.Analyst}[/]");
        terminal.Table(
            ["Hypothesis", "Against it", "Plain", "If gaps were II", "Gaps"],
            matrix.Scores.Select(score => (IReadOnlyList<Words>)[
                Words.Of($"{score.Name}{(score.IsLive ? "" : " (dropped)")}"), Words.Of($"{Number(score.Weighted)}"), Words.Of($"{score.Plain}"),
                Words.Of($"{Number(score.Lowest)}"), Words.Of($"{score.Blanks}"),
            ]));
        terminal.Line($"Least against it first: {Order(matrix.Order)}");
        foreach (var row in matrix.Rows)
        {
            Write(terminal, row);
        }

        terminal.Line($"Without rows that may deceive: {Order(matrix.OrderWithoutDoubtful)}. Nobody asked of {TieText.Count(matrix.DeceptionOpen.Count, "row")}.");
        foreach (var milestone in matrix.Milestones)
        {
            terminal.Line($"If seen, {milestone.Id} ({milestone.Text}): {Order(milestone.OrderIfSeen)}{(milestone.ChangesFirst ? ", another first" : "")}", indent: 2);
        }
    }

    private static void Write(Terminal terminal, MatrixRowView row)
    {
        var marks = new List<string> { row.Diagnosticity switch { Diagnosticity.Diagnostic => "tells apart", Diagnosticity.NotDiagnostic => "fits all alike", _ => "open" } };
        if (row.Copies.Count > 0)
        {
            marks.Add($"counts once with {string.Join(", ", row.Copies)}");
        }

        if (row.OrderWithout is { } without)
        {
            marks.Add($"without it: {Order(without)}");
        }

        terminal.Line($"{row.Id}  {row.Text}  [dim]{string.Join("; ", marks)}[/]", indent: 2);
        if (row.Statement is { } statement)
        {
            StatementText.Write(terminal, statement, indent: 4);
        }
    }

    private static string Order(IReadOnlyList<IReadOnlyList<string>> order) => string.Join(" < ", order.Select(place => string.Join(" = ", place)));

    private static string Number(double? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "not defined";
}
