using System.CommandLine;
using System.Globalization;
using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Cli.CommandLine;
using Skein.Cli.Hosting;
using Skein.Cli.Reading;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Copies;

/// <summary><c>skein copies find</c>: looks through the whole case again.</summary>
internal sealed class FindCommand : CaseCommand
{
    private readonly Option<bool> _json = Switch("--json", "Write the answer as JSON.");

    public FindCommand(CliEnvironment environment)
        : base(environment, "find", "Look through all documents for near copies and parts; reading does so for what it reads.")
    {
        Examples = ["skein copies find", "skein copies find --json"];
        Remark = "For a case that an earlier version read. Pairs that the case has are not recorded again; Ctrl-C keeps what was found.";
        Add(_json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(CaseSession session, ParseResult arguments, CancellationToken cancellation)
    {
        var report = await ProgressShown.RunAsync(
            Terminal, Environment.Time, "Looking for copies",
            (CopyProgress progress) => new ProgressStep(progress.Done, progress.Total, Sentence(progress)),
            progress => Task.Run(() => new FindCopies(session).Run(progress, cancellation), CancellationToken.None)).ConfigureAwait(false);
        if (arguments.GetValue(_json))
        {
            JsonAnswer.Write(Terminal, "copies-found", report);
        }
        else
        {
            Terminal.Line($"{TieText.Count(report.Documents, "document")} looked at, {TieText.Count(report.Found, "new pair")}, {report.Known} known before, in {IngestText.Duration(report.Elapsed)}.");
        }

        return ExitCode.Done;
    }

    private static string Sentence(CopyProgress progress)
    {
        var left = progress.Left is { } span && progress.Done < progress.Total ? $", {IngestText.Duration(span)} left" : "";
        return string.Create(
            CultureInfo.InvariantCulture, $"Looking for copies {progress.Done}/{progress.Total}, {progress.DocumentsPerSecond:0} a second{left}, {progress.Found} found");
    }
}
