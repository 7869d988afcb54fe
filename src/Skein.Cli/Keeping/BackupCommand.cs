using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;

namespace Skein.Cli.Keeping;

/// <summary><c>skein backup</c>: copies the case while it is in use; the copy is a whole case.</summary>
internal sealed class BackupCommand : CaseCommand
{
    private readonly Argument<string> _to = new("TO.skein") { Description = "A folder that does not exist yet." };

    public BackupCommand(CliEnvironment environment)
        : base(environment, "backup", "Copy the case while it is in use; the copy is a whole case that verifies.")
    {
        Examples = ["skein backup /media/archive/harbour-2026-03.skein --case harbour.skein"];
        Remark = "A backup keeps what is erased from the case later: delete or erase backups too.";
        Add(_to);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var target = arguments.GetRequiredValue(_to);
        var report = session.Store.Backup(Environment.PathOf(target), cancellation);
        Terminal.Line($"{target} holds the case up to entry {report.Head.Sequence}: {report.Files} originals, {report.Bytes} bytes.");
        Terminal.Line($"Head: {report.Head.Hash}");
        return Task.FromResult(ExitCode.Done);
    }
}
