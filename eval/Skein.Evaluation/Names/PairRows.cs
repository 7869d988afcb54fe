using System.Globalization;

namespace Skein.Evaluation.Names;

/// <summary>A row of a file of pairs of names.</summary>
/// <param name="Id">Its <c>case_id</c>; the count of the row from 0 where the file has none.</param>
/// <param name="Schema">The FollowTheMoney schema.</param>
/// <param name="Left">One name.</param>
/// <param name="Right">The other.</param>
internal readonly record struct PairRow(string Id, string Schema, string Left, string Right);

/// <summary>Reads CSV with <c>case_id?,schema,name1,name2</c>; other columns are passed over.</summary>
internal static class PairRows
{
    /// <summary>Hands on each row that is whole; a malformed one is a fault with its line.</summary>
    public static (long Items, List<EvaluationFault> Faults) Read(TextReader input, Action<PairRow> take, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(input);
        var faults = new List<EvaluationFault>();
        var table = new CsvTable(input);
        var (caseId, schema, left, right) = (table.Column("case_id"), table.Column("schema"), table.Column("name1"), table.Column("name2"));
        if (schema < 0 || left < 0 || right < 0)
        {
            return (0, [new EvaluationFault(1, "The header needs the columns schema, name1 and name2.")]);
        }

        long items = 0;
        while (table.Next() is var (line, cells))
        {
            cancellation.ThrowIfCancellationRequested();
            items++;
            if (table.Fits(cells))
            {
                take(new PairRow(caseId < 0 ? (items - 1).ToString(CultureInfo.InvariantCulture) : cells[caseId], cells[schema], cells[left], cells[right]));
            }
            else
            {
                faults.Add(new EvaluationFault(line, "The row has another number of cells than the header."));
            }
        }

        return (items, faults);
    }
}
