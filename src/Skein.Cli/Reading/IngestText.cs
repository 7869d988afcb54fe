using System.Globalization;
using Skein.Casework.Ingest;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;

namespace Skein.Cli.Reading;

/// <summary>What a run of reading did, with every file that could not be read.</summary>
internal static class IngestText
{
    /// <summary>Writes the report.</summary>
    /// <param name="terminal">Where to; files that could not be read go to standard error.</param>
    /// <param name="report">The report.</param>
    public static void Write(Terminal terminal, IngestReport report)
    {
        foreach (var fault in report.Faults)
        {
            terminal.Warn($"[yellow]{fault.Path}[/]: {fault.Sentence} ({fault.Code})");
        }

        var progress = report.Progress;
        if (report.WasCancelled)
        {
            terminal.Warn($"Stopped after {progress.Done} of {progress.Total} files. What was read is stored; the same command goes on from here.");
        }

        terminal.Line($"{TieText.Count(progress.Read, "file")} read, {progress.Known} known before, {progress.Failed} not readable; {TieText.Count(progress.Proposals, "proposal")}, {TieText.Count(report.NearCopies, "pair")} of near copies, in {Duration(report.Elapsed)}.");
    }

    /// <summary>A span of time as people read it.</summary>
    /// <param name="span">The span.</param>
    public static string Duration(TimeSpan span) => span.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} s")
        : span.ToString(span.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
