using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Tables;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Reading;

/// <summary><c>skein import</c>: reads a folder of tables (sources, entities, statements, judgements) into a case.</summary>
internal sealed class ImportCommand : CaseCommand
{
    private readonly Argument<string> _folder = new("FOLDER") { Description = "Tables: sources.csv, entities.csv, statements.csv, judgements.csv, likelihoods.csv." };
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public ImportCommand(CliEnvironment environment)
        : base(environment, "import", "Import tables of sources, entities, statements and judgements; a second import adds nothing.")
    {
        Examples = ["skein import ./tables --case harbour.skein"];
        Remark = "Faults are listed by file, row and column; while there are any, nothing is imported.";
        Add(_folder);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var folder = Environment.PathOf(arguments.GetRequiredValue(_folder));
        if (!Directory.Exists(folder))
        {
            Terminal.Warn(CliFaults.NothingAt("folder", arguments.GetRequiredValue(_folder)));
            return Task.FromResult(ExitCode.Usage);
        }

        var report = new ImportTables(session).Run(folder);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "import", report);
        }
        else
        {
            foreach (var fault in report.Faults)
            {
                Terminal.Warn($"{fault.File}, row {fault.Row}, column {fault.Column}: {fault.Sentence} ({fault.Code})");
            }

            Terminal.Line(report.Faults.Count > 0
                ? Words.Of($"Nothing was imported: {TieText.Count(report.Faults.Count, "fault")}. Mend the rows and import again.")
                : Words.Of($"{TieText.Count(report.Added, "row")} added, {report.Changed} changed, {report.Same} the same as before."));
        }

        return Task.FromResult(report.Faults.Count == 0 ? ExitCode.Done : ExitCode.Failed);
    }
}
