using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Casework.Tables;
using Skein.Casework.Views;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Keeping;

/// <summary><c>skein export</c>: writes the case as tables, or its network for Gephi and others.</summary>
internal sealed class ExportCommand : ViewCommand
{
    private readonly Option<string?> _format = OneOf("--format", "csv: the tables that import reads; gexf and graphml: the network.", "csv", "gexf", "graphml");
    private readonly Option<string> _to = new("--to") { HelpName = "PATH", Description = "A folder for csv, a file for gexf and graphml; needed.", Required = true };
    private readonly Option<bool> _notes = Switch("--notes", "With csv, also the notes, as notes.csv; they are free words and may name anybody.");
    private readonly Option<bool> _overwrite = Switch("--overwrite", "Replace what is there.");

    public ExportCommand(CliEnvironment environment)
        : base(environment, "export", "Write the case as CSV tables, or its network as GEXF or GraphML, without protected persons.")
    {
        Examples = ["skein export --format csv --to ./tables", "skein export --format gexf --to harbour.gexf --true-at 2015"];
        _format.Required = true;
        Add(_format);
        Add(_to);
        Add(_notes);
        Add(_overwrite);
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var format = EntityText.Of<ExportFormat>(arguments.GetValue(_format))!.Value;
        var target = Environment.PathOf(arguments.GetRequiredValue(_to));
        var report = new ExportCase(session).Run(new ExportRequest(format, target, filter, arguments.GetValue(_overwrite)) { WithNotes = arguments.GetValue(_notes) });
        if (report.Fault is { } fault)
        {
            Terminal.Warn($"{fault}");
            return ExitCode.Failed;
        }

        return Show("export", report, filter, asJson, Write);
    }

    private static string Entities(ExportReport report) => report.EitherOrs is null
        ? $"{report.Entities} entities"
        : $"{report.Entities} entities, that is {EitherOrText.Count(report.Entities, report.EitherOrs, "identity")},";

    private static void Write(Terminal terminal, ExportReport report)
    {
        foreach (var file in report.Files)
        {
            terminal.Line($"{file}", indent: 2);
        }

        terminal.Line($"{Entities(report)} and {report.Statements} statements or ties written; {TieText.Count(report.LeftOut, "protected person")} left out.");
    }
}
