using System.Globalization;
using Skein.Casework.Hypotheses;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Methods.Hypotheses;

namespace Skein.Cli.Methods;

/// <summary>Matrices of competing hypotheses as text: what speaks against each, and on which rows that rests.</summary>
internal static class HypothesesText
{
    /// <summary>Writes the matrices that analysts recorded.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="recorded">The matrices.</param>
    public static void Write(Terminal terminal, RecordedHypotheses recorded)
    {
        terminal.Line($"[bold]{EntityText.Name(recorded.About)}[/] [dim]{recorded.About.Id}[/]");
        foreach (var coded in recorded.Analysts.Where(coded => coded.Question is not null))
        {
            terminal.Line($"{coded.By.Name} asks: {coded.Question}");
        }

        Write(terminal, recorded.Views);
        if (recorded.Why is { } why)
        {
            terminal.Line($"{why.Because} ({why.Code})");
        }
    }

    /// <summary>Writes on which attacks matrices are recorded.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="rows">The attacks.</param>
    public static void Write(Terminal terminal, IReadOnlyList<RecordedMatrixRow> rows)
    {
        if (rows.Count == 0)
        {
            terminal.Line($"No matrix is recorded. Record one with: skein method hypotheses FILE --record INCIDENT");
            return;
        }

        terminal.Table(
            ["Attack", "Analysts", "Question"],
            rows.Select(row => (IReadOnlyList<Words>)[
                MethodWords.Name(row.About), Words.Of($"{string.Join(", ", row.Analysts.Select(by => by.Name))}"), Words.Of($"{row.Question ?? "–"}"),
            ]));
    }

    /// <summary>Writes the matrices.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="views">The matrices.</param>
    public static void Write(Terminal terminal, MatrixViews views)
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
