using System.Globalization;
using Skein.Casework.Ingest;
using Skein.Cli.Terminals;
using Skein.Cli.Wording;
using Skein.Model.Documents;

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

        foreach (var notice in report.Notices)
        {
            var files = notice.Paths.Count switch { 0 => "", 1 => $"{notice.Paths[0]}: ", var count => $"{count} files, such as {notice.Paths[0]}: " };
            terminal.Warn($"{files}{notice.Sentence} ({notice.Code})");
        }

        var progress = report.Progress;
        if (report.WasCancelled)
        {
            terminal.Warn($"Stopped after {progress.Done} of {progress.Total} files. What was read is stored; the same command goes on from here.");
        }

        if (report.Media.Count > 0)
        {
            terminal.Line($"Kept as hash and locator, without a copy: {string.Join(", ", Enum.GetValues<MediaKind>().Select(kind => Count(report, kind)).OfType<string>())}.");
        }

        if (report.SmallImages > 0)
        {
            terminal.Line($"{TieText.Count(report.SmallImages, "small image")} inside documents passed over (logos and the like).");
        }

        if (report.Recognized > 0)
        {
            terminal.Line($"{TieText.Count(report.Recognized, "text")} recognized from images: how sure the words are stands with each quote.");
        }

        if (report.NearCopies > 0)
        {
            terminal.Line($"Near copies wait for a decision whether they come from one origin: skein copies list");
        }

        terminal.Line($"{TieText.Count(progress.Read, "file")} read, {progress.Known} known before, {progress.Failed} not readable; {TieText.Count(progress.Proposals, "proposal")}, {TieText.Count(report.NearCopies, "pair")} of near copies, in {Duration(report.Elapsed)}.");
    }

    private static string? Count(IngestReport report, MediaKind kind) => (report.Media.Count(media => media.Kind == kind), kind) switch
    {
        (0, _) => null,
        (var count, MediaKind.Audio) => TieText.Count(count, "audio file"),
        (var count, MediaKind.Video) => TieText.Count(count, "video"),
        (var count, _) => TieText.Count(count, "image"),
    };

    /// <summary>A span of time as people read it.</summary>
    /// <param name="span">The span.</param>
    public static string Duration(TimeSpan span) => span.TotalSeconds < 60
        ? string.Create(CultureInfo.InvariantCulture, $"{span.TotalSeconds:0.0} s")
        : span.ToString(span.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
