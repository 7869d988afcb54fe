using System.Globalization;
using System.Text;
using CsvHelper;
using Skein.Exchange.Tables;

namespace Skein.Exchange.Export;

/// <summary>One file of an export.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Text">Its text, with line feeds; written as UTF-8 without a byte order mark.</param>
public sealed record ExportedFile(string Name, string Text);

/// <summary>
/// Writes the tables that <see cref="CaseTables.Read"/> reads, and <c>manifest.csv</c> beside them. Reading what was written gives equal
/// tables. Cells that a spreadsheet would run are guarded with an apostrophe. Which rows may leave the case is the caller's to decide.
/// </summary>
public static class CsvExport
{
    /// <summary>The name of the file that says what the export is.</summary>
    public const string ManifestFile = "manifest.csv";

    /// <summary>Makes the files in memory; the same input gives the same text.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="manifest">What the export says about itself.</param>
    public static IReadOnlyList<ExportedFile> Render(CaseTables tables, ExportManifest manifest)
    {
        var files = new List<ExportedFile> { Table(ManifestFile, ["key", "value"], manifest.Rows().Select(row => new string?[] { row.Key, row.Value })) };
        if (tables.Case is { } record)
        {
            files.Add(Table(TableLayout.Case, CaseTable.Write(record)));
        }

        files.Add(Table(TableLayout.Sources, tables.Sources.Select(SourceTable.Write)));
        files.Add(Table(TableLayout.Entities, tables.Entities.Select(EntityTable.Write)));
        files.Add(Table(TableLayout.Statements, tables.Statements.Select(StatementTable.Write)));
        files.Add(Table(TableLayout.Judgements, tables.Judgements.Select(JudgementTable.Write)));
        files.Add(Table(TableLayout.Likelihoods, tables.Likelihoods.Select(LikelihoodTable.Write)));
        return files;
    }

    /// <summary>Writes the files into a folder, over files of the same names.</summary>
    /// <param name="folder">The folder; made when it is missing.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="manifest">What the export says about itself.</param>
    public static void Write(string folder, CaseTables tables, ExportManifest manifest)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in Render(tables, manifest))
        {
            File.WriteAllText(Path.Combine(folder, file.Name), file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
    }

    private static ExportedFile Table(TableLayout layout, IEnumerable<string?[]> rows) => Table(layout.File, layout.Columns, rows);

    /// <summary>A table as CSV, its cells guarded.</summary>
    internal static ExportedFile Table(string file, IReadOnlyList<string> columns, IEnumerable<string?[]> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = CsvWriter.Create(text, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true))
        {
            foreach (var row in rows.Prepend([.. columns]))
            {
                foreach (var cell in row)
                {
                    writer.WriteField(GuardedCell.Guard(cell ?? ""));
                }

                writer.EndRecord();
            }
        }

        return new ExportedFile(file, text.ToString());
    }
}
