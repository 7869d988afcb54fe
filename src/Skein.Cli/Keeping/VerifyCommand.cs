using System.CommandLine;
using Skein.Casework.Cases;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Storage.Maintenance;
using Skein.Text.Hashing;

namespace Skein.Cli.Keeping;

/// <summary><c>skein verify</c>: checks chain, texts, originals, quotes and projections, and says which row fails.</summary>
internal sealed class VerifyCommand : CaseCommand
{
    private readonly Option<string?> _head = Text("--head", "HASH", "A head hash noted earlier: then truncation and rewriting are found too.");
    private readonly Option<bool> _withoutProjections = Switch("--without-projections", "Do not compare the projections with a rebuild, which takes longest.");
    private readonly Option<bool> _json = Switch("--json", "Write the report as JSON.");

    public VerifyCommand(CliEnvironment environment)
        : base(environment, "verify", "Check the log's chain, stored texts, originals, every quote and the projections.")
    {
        Examples = ["skein verify", "skein verify --head 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"];
        Remark = "Note the head hash somewhere else: only against it can a cut or rewritten log be told. Exit code 3 means that something does not hold.";
        Add(_head);
        Add(_withoutProjections);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        ContentHash? expected = null;
        if (arguments.GetValue(_head) is { } text)
        {
            if (!ContentHash.TryParse(text, out var hash))
            {
                Terminal.Warn(CliFaults.BadHash(text));
                return Task.FromResult(ExitCode.Usage);
            }

            expected = hash;
        }

        var request = new VerificationRequest(expected, CheckProjections: !arguments.GetValue(_withoutProjections));
        var report = StoreProgress.Run(Terminal, session.Time, "Verifying", progress => session.Store.Verify(request, progress, cancellation));
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "verification", report);
        }
        else
        {
            Write(Terminal, report);
        }

        return Task.FromResult(report.Faults.Count == 0 ? ExitCode.Done : ExitCode.NotVerified);
    }

    /// <summary>Writes the report.</summary>
    public static void Write(Terminal terminal, VerificationReport report)
    {
        foreach (var fault in report.Faults)
        {
            terminal.Line($"[yellow]{fault.Where}[/]: {fault.Sentence} ({fault.Code})");
        }

        terminal.Line($"{report.Events} entries ({report.Erased} erased), {report.Texts} texts, {report.Originals} originals and {report.Quotes} quotes checked.");
        terminal.Line($"Head: {report.Head.Hash} at entry {report.Head.Sequence}");
        foreach (var notice in report.Notices)
        {
            terminal.Line($"[dim]Worth knowing: {notice.Where}: {notice.Sentence} ({notice.Code})[/]");
        }

        terminal.Line(report.Faults.Count == 0 ? Words.Of($"Everything holds.") : Words.Of($"[yellow]{TieText.Count(report.Faults.Count, "thing")} do not hold.[/]"));
    }
}
