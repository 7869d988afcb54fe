using System.CommandLine;
using System.Globalization;
using Skein.Casework.Briefs;
using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;

namespace Skein.Cli.Briefs;

/// <summary><c>skein brief</c>: what the case knows of one person or thing, with its passages as notes, as text or as a DOCX or PDF.</summary>
internal sealed class BriefCommand : ViewCommand
{
    private readonly Argument<string> _entity = new("ENTITY") { Description = "An identifier, or a name that only one bears." };
    private readonly BriefOptions _brief = new(
        Text("--out", "FILE", "Write it into this file, ending in .docx or .pdf."),
        OneOf("--redact", "Who is named in it; default protected.", BriefOptions.Profiles),
        Switch("--force", "Replace a file that is there."));

    public BriefCommand(CliEnvironment environment)
        : base(environment, "brief", "Write what the case knows of a person or an incident as a brief, with the words of its sources as notes.")
    {
        Examples = ["skein brief \"Mira Dolen\"", "skein brief \"Mira Dolen\" --out dolen.docx", "skein brief in-04 --out attack.pdf --redact pseudonymous"];
        Remark = "A question as a brief: skein method question … --brief FILE. Profiles: protected names nobody who is shielded; named names all; pseudonymous names nobody, gives years and provinces, and withholds quotes.";
        Add(_entity);
        foreach (var option in _brief.All)
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override int Run(CaseSession session, ParseResult arguments, ViewFilter filter, bool asJson)
    {
        var text = arguments.GetRequiredValue(_entity);
        if (EntityChoice.Choose(session, text, Terminal) is not { } entity)
        {
            return ExitCode.Usage;
        }

        if (new WriteBrief(session).Run(entity, _brief.ProfileIn(arguments), filter) is not { } brief)
        {
            Terminal.Warn(CliFaults.NoEntity(text));
            return ExitCode.Usage;
        }

        if (_brief.FileIn(arguments) is null)
        {
            return Show("brief", brief, filter, asJson, Write);
        }

        var report = _brief.Save(brief, Environment, arguments);
        if (report.Fault is { } fault)
        {
            Terminal.Warn($"{fault.Sentence} ({fault.Code})");
            return ExitCode.Failed;
        }

        return Show("brief-file", report, filter, asJson, BriefOptions.Write);
    }

    private static void Write(Terminal terminal, Brief brief)
    {
        terminal.Line($"[bold]{brief.Sheet.Title}[/]");
        foreach (var line in brief.Sheet.Preface)
        {
            terminal.Line($"[dim]{line}[/]");
        }

        foreach (var section in brief.Sheet.Sections)
        {
            terminal.Line();
            terminal.Line($"[bold]{section.Heading}[/]");
            foreach (var paragraph in section.Paragraphs)
            {
                var marks = string.Concat(paragraph.Notes.Select(note => string.Create(CultureInfo.InvariantCulture, $" ({note})")));
                terminal.Line($"{paragraph.Text}[dim]{marks}[/]", indent: 2);
            }
        }

        terminal.Line();
        terminal.Line($"[bold]Notes[/]");
        foreach (var note in brief.Sheet.Notes)
        {
            terminal.Line($"{note.Number} {note.Quote} [dim]{note.Where}[/]", indent: 2);
        }
    }
}
