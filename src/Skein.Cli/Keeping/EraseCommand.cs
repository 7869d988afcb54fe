using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.Choices;
using Skein.Cli.CommandLine;
using Skein.Cli.Deciding;
using Skein.Cli.Hosting;
using Skein.Model;
using Skein.Model.Log;
using Skein.Storage.Maintenance;

namespace Skein.Cli.Keeping;

/// <summary><c>skein erase</c>: deletes for good what concerns a document, an entity or a source; the log stays verifiable.</summary>
internal sealed class EraseCommand : CaseCommand
{
    private readonly Option<string[]> _document = new("--document") { HelpName = "ID", Description = "A document, with its texts, original and what was recorded from it." };
    private readonly Option<string[]> _entity = new("--entity") { HelpName = "ENTITY", Description = "A person or thing, with every statement, judgement and note on it." };
    private readonly Option<string[]> _source = new("--source") { HelpName = "ID", Description = "A source, with its documents." };
    private readonly Option<string> _legalBasis = new("--legal-basis") { HelpName = "WORDS", Description = "Why it is lawful or due, without personal data; needed, and kept.", Required = true };
    private readonly Option<bool> _dryRun = Switch("--dry-run", "Say what would go, and delete nothing.");
    private readonly Option<bool> _yes = Switch("--yes", "Do not ask on a terminal.");

    public EraseCommand(CliEnvironment environment)
        : base(environment, "erase", "Delete for good what concerns a document, an entity or a source; the log stays verifiable.")
    {
        Examples = ["skein erase --entity pe-01 --legal-basis \"GDPR art. 17, request 2026-014\" --dry-run", "skein erase --document do-4c1 --legal-basis \"GDPR art. 17, request 2026-014\""];
        Remark = "It cannot be undone. Backups and exports made before are not reached.";
        Identifiers.Check(_document, "document");
        Identifiers.Check(_source, "source");
        foreach (var option in new Option[] { _document, _entity, _source, _legalBasis, _dryRun, _yes })
        {
            Add(option);
        }
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var what = new List<Subject>();
        what.AddRange((arguments.GetValue(_document) ?? []).Select(id => Subject.Of(DocumentId.From(id))));
        what.AddRange((arguments.GetValue(_source) ?? []).Select(id => Subject.Of(SourceId.From(id))));
        foreach (var text in arguments.GetValue(_entity) ?? [])
        {
            if (EntityChoice.Choose(session, text, Terminal) is not { } entity)
            {
                return Task.FromResult(ExitCode.Usage);
            }

            what.Add(Subject.Of(entity));
        }

        if (what.Count == 0)
        {
            Terminal.Warn(CliFaults.NothingToErase());
            return Task.FromResult(ExitCode.Usage);
        }

        var request = new ErasureRequest(what, arguments.GetRequiredValue(_legalBasis), DryRun: true);
        var would = session.Store.Erase(request, session.Coder);
        if (arguments.GetValue(_dryRun))
        {
            Terminal.Line($"It would delete {Words(would)}. Nothing was deleted.");
            SayStillNaming(would);
            return Task.FromResult(ExitCode.Done);
        }

        if (Terminal.IsInteractive && !arguments.GetValue(_yes) && !Confirms(would))
        {
            Terminal.Warn(CliFaults.NotConfirmed());
            return Task.FromResult(ExitCode.Failed);
        }

        var done = session.Store.Erase(request with { DryRun = false }, session.Coder);
        Terminal.Line($"Deleted {Words(done)}. Backups and exports made before are not reached.");
        SayStillNaming(done);
        return Task.FromResult(ExitCode.Done);
    }

    private bool Confirms(ErasureReport would)
    {
        Terminal.Line($"This deletes {Words(would)} for good. Type yes to go on:");
        return string.Equals(Environment.Input.ReadLine()?.Trim(), "yes", StringComparison.OrdinalIgnoreCase);
    }

    private void SayStillNaming(ErasureReport report)
    {
        if (report.StillNaming.Count > 0)
        {
            Terminal.Line($"These documents still name it; erase them as well where they have to go: {string.Join(", ", report.StillNaming)}");
        }
    }

    private static string Words(ErasureReport report) => $"the content of {report.Sequences.Count} entries, {report.Texts} texts and {report.Originals} originals";
}
