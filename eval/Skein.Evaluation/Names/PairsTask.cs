using System.Globalization;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Evaluation.Names;

/// <summary>
/// <c>skein eval pairs</c>: CSV with <c>case_id?,schema,name1,name2</c> in, CSV <c>case_id,score</c> out, in the order of the input: the probability that both are
/// names of one person or body, by the names alone. Without <c>case_id</c> the row counts from 0. Other columns are ignored, labels among them.
/// </summary>
public static class PairsTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "pairs";

    /// <summary>Reads to the end of the input. A malformed row is a fault with its line; the others go on.</summary>
    /// <param name="input">CSV.</param>
    /// <param name="output">CSV.</param>
    /// <param name="explain">JSON Lines with the evidence of each pair; null for none.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="model">Other weights; null for the shipped ones.</param>
    /// <param name="cancellationToken">Asked before each row.</param>
    public static EvaluationSummary Run(
        TextReader input, TextWriter output, TextWriter? explain, TimeProvider time, NameModel? model = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        var faults = new List<EvaluationFault>();
        var table = new CsvTable(input);
        var (caseId, schema, left, right) = (table.Column("case_id"), table.Column("schema"), table.Column("name1"), table.Column("name2"));
        if (schema < 0 || left < 0 || right < 0)
        {
            return EvaluationSummary.Since(time, started, Name, 0, [new EvaluationFault(1, "The header needs the columns schema, name1 and name2.")]);
        }

        var comparer = model is null ? NameComparer.Shipped : new NameComparer(model);
        using var evidence = explain is null ? null : new ExplanationWriter(explain);
        output.Write("case_id,score\n");
        long items = 0;
        while (table.Next() is var (line, cells))
        {
            cancellationToken.ThrowIfCancellationRequested();
            items++;
            if (!table.Fits(cells))
            {
                faults.Add(new EvaluationFault(line, "The row has another number of cells than the header."));
                continue;
            }

            var id = caseId < 0 ? (items - 1).ToString(CultureInfo.InvariantCulture) : cells[caseId];
            var kind = KindOf(cells[schema]);
            var one = PreparedName.Of(cells[left], kind);
            var other = PreparedName.Of(cells[right], kind);
            var score = comparer.Probability(one, other);
            output.Write(Cell(id));
            output.Write(string.Create(CultureInfo.InvariantCulture, $",{score:0.0000}\n"));
            evidence?.Write(id, one, other, comparer.Compare(one, other));
        }

        output.Flush();
        return EvaluationSummary.Since(time, started, Name, items, faults);
    }

    /// <summary>The kind of a FollowTheMoney schema: a person, or anything else.</summary>
    internal static NameKind KindOf(string schema) => schema is "Person" or "" ? NameKind.Person : NameKind.Organisation;

    internal static string Cell(string text) =>
        text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
