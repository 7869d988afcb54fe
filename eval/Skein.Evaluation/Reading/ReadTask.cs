using Skein.Reading;
using Skein.Reading.Folders;

namespace Skein.Evaluation.Reading;

/// <summary>
/// <c>skein eval read</c>: a folder of files of any type, out comes one JSON object a line, sorted by path. A file inside a container
/// follows its container, named <c>archive.zip!/name</c>; an archive itself has no line of its own unless it could not be read.
/// </summary>
public static class ReadTask
{
    /// <summary>The task's name on the command line.</summary>
    public const string Name = "read";

    /// <summary>
    /// Reads every file of the folder. A file that cannot be read gives an object with <c>error</c> and a fault; the others go on.
    /// </summary>
    /// <param name="folder">The folder.</param>
    /// <param name="output">JSON Lines, each ended by a line feed.</param>
    /// <param name="options">The bounds; null for the defaults of the product.</param>
    /// <param name="time">The clock of the summary.</param>
    /// <param name="cancellationToken">Asked before each file.</param>
    /// <returns>The summary; the line number of a fault is the line of the output that tells it.</returns>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static async Task<EvaluationSummary> RunAsync(
        string folder, TextWriter output, ReadingOptions? options, TimeProvider time, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(time);
        var started = time.GetTimestamp();
        var bounds = options ?? new ReadingOptions();
        var reader = new DocumentReader(bounds, time);
        var lines = new ReadLines(output);
        foreach (var file in FolderScan.Files(folder))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (stream, fault) = FolderScan.Open(file);
            if (stream is null)
            {
                lines.Write(new ReadEntry(file.RelativePath, null, default, new ReadOutcome.Failed(fault!)));
                continue;
            }
            await using (stream)
            {
                await foreach (var entry in reader.ReadTreeAsync(file.RelativePath, stream, cancellationToken).ConfigureAwait(false))
                {
                    lines.Write(entry);
                }
            }
        }
        return EvaluationSummary.Since(time, started, Name, lines.Count, lines.Faults);
    }
}
