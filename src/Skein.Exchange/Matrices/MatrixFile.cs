using Skein.Exchange.Export;
using Skein.Exchange.Tables;
using Skein.Methods.Hypotheses;
using Skein.Model;

namespace Skein.Exchange.Matrices;

/// <summary>
/// Reads a matrix of competing hypotheses from a CSV table: columns <c>row</c> and <c>text</c>, where wanted <c>statement</c>, <c>origin</c>,
/// <c>credibility</c>, <c>relevance</c>, <c>kind</c> and <c>deception</c>; every further column is a hypothesis.
/// </summary>
public static class MatrixFile
{
    private const string Dropped = "(dropped)";

    private const string Milestone = "milestone";

    private static readonly TableLayout Layout = new(
        "matrix.csv",
        ["row", "text"],
        ["row", "text", "statement", "origin", "credibility", "relevance", "kind", "deception"])
    { MayHaveFurther = true };

    /// <summary>A table to begin with, as text.</summary>
    /// <param name="hypotheses">Its hypotheses.</param>
    public static string Template(IEnumerable<string> hypotheses) =>
        $"{string.Join(',', Layout.Columns.Concat(hypotheses))}\n";

    /// <summary>Writes a matrix; reading what was written gives an equal one.</summary>
    /// <param name="rated">The matrix.</param>
    /// <returns>The table as text, with a row for each piece and milestone.</returns>
    public static string Write(RatedMatrix rated)
    {
        ArgumentNullException.ThrowIfNull(rated);
        var columns = rated.Matrix.Hypotheses.Select(hypothesis => hypothesis.IsLive ? hypothesis.Id.Value : $"{hypothesis.Id.Value} {Dropped}");
        var rows = rated.Matrix.Rows.Select(row => (Row: row, Kind: MatrixCodes.CodeOf(row.Kind)))
            .Concat(rated.Matrix.Milestones.Select(row => (Row: row, Kind: Milestone)));
        return CsvExport.Table(rated.File + ".csv", [.. Layout.Columns, .. columns], rows.Select(one => Cells(rated, one.Row, one.Kind))).Text;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The matrix, or its faults: those of every table (SK-EXCH-002 to 012), fewer than two hypotheses (029), a rating that is none (030).</returns>
    public static MatrixReadingOutcome Read(string path) =>
        Read(Path.GetFileName(path), (layout, faults) => RawTable.Read(path, layout, faults));

    /// <summary>Reads the content of a file that is at hand, such as one that was sent by a form.</summary>
    /// <param name="file">Its name, for the analyst and for faults.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>The matrix, or its faults, as for a file.</returns>
    public static MatrixReadingOutcome Read(string file, byte[] content) => Read(file, (layout, faults) => RawTable.Read(content, layout, faults));

    private static MatrixReadingOutcome Read(string file, Func<TableLayout, List<TableFault>, RawTable?> open)
    {
        var layout = Layout with { File = file };
        var faults = new List<TableFault>();
        if (open(layout, faults) is not { } table)
        {
            return new MatrixReadingOutcome(null, faults);
        }

        var columns = table.Columns.Keys.Where(column => !layout.Columns.Contains(column)).OrderBy(column => table.Columns[column]).ToList();
        if (columns.Count < 2)
        {
            faults.Add(new TableFault(layout.File, 1, null, TableFaults.FewHypotheses(columns.Count).Code, TableFaults.FewHypotheses(columns.Count).Sentence));
        }

        var (rows, milestones) = (new List<EvidenceRow>(), new List<EvidenceRow>());
        var texts = new Dictionary<EvidenceId, RatedText>();
        foreach (var raw in table.Rows)
        {
            var row = new RowCells(table, raw, faults);
            var isMilestone = row.Text("kind")?.Trim() == Milestone;
            var read = Read(row, columns, isMilestone);
            (isMilestone ? milestones : rows).Add(read);
            if (!texts.TryAdd(read.Id, new RatedText(row.RequiredText("text"), row.Id<StatementId>("statement"))) && read.Id.Value.Length > 0)
            {
                row.Fault("row", TableFaults.DuplicateIdentifier(read.Id.Value, table.Rows.First(each => each.Cells[table.Columns["row"]].Trim() == read.Id.Value).Number));
            }
        }

        var matrix = new HypothesisMatrix([.. columns.Select(HypothesisOf)], rows) { Milestones = milestones };
        return new MatrixReadingOutcome(faults.Count > 0 ? null : new RatedMatrix(Path.GetFileNameWithoutExtension(file), matrix, texts), faults);
    }

    private static EvidenceRow Read(RowCells row, List<string> columns, bool isMilestone) =>
        new(new EvidenceId(row.RequiredText("row").Trim()), Cells(row, columns))
        {
            Origin = row.Text("origin") is { } origin ? new OriginId(origin.Trim()) : null,
            Credibility = row.Code("credibility", RowWeight.Medium),
            Relevance = row.Code("relevance", RowWeight.Medium),
            Kind = isMilestone ? EvidenceKind.Evidence : row.Code("kind", EvidenceKind.Evidence),
            Deception = row.Code("deception", DeceptionAnswer.NotAsked),
        };

    private static Dictionary<HypothesisId, Consistency> Cells(RowCells row, List<string> columns)
    {
        var cells = new Dictionary<HypothesisId, Consistency>();
        foreach (var column in columns)
        {
            if (row.Text(column)?.Trim() is not { } code)
            {
                continue;
            }

            if (MatrixCodes.RatingOf(code) is not { } rating)
            {
                row.Fault(column, TableFaults.NotARating(code, MatrixCodes.OfRatings));
                continue;
            }

            cells[HypothesisOf(column).Id] = rating;
        }

        return cells;
    }

    private static string?[] Cells(RatedMatrix rated, EvidenceRow row, string kind) =>
    [
        row.Id.Value,
        rated.Texts[row.Id].Text,
        rated.Texts[row.Id].Statement?.Value,
        row.Origin?.Value,
        MatrixCodes.CodeOf(row.Credibility),
        MatrixCodes.CodeOf(row.Relevance),
        kind,
        MatrixCodes.CodeOf(row.Deception),
        .. rated.Matrix.Hypotheses.Select(hypothesis => MatrixCodes.OfRating(row[hypothesis.Id])),
    ];

    private static CompetingHypothesis HypothesisOf(string column) => column.EndsWith(Dropped, StringComparison.Ordinal)
        ? new CompetingHypothesis(new HypothesisId(column[..^Dropped.Length].Trim()), IsLive: false)
        : new CompetingHypothesis(new HypothesisId(column));
}
