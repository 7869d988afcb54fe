using Skein.Extraction.Incidents;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Sources;

namespace Skein.Casework.Ingest;

/// <summary>What to read into a case.</summary>
/// <param name="Folder">The folder.</param>
public sealed record IngestRequest(string Folder)
{
    /// <summary>The source of a file, by its path relative to the folder; null makes a source for each document that has none. Default null.</summary>
    public Func<string, Source?>? SourceOf { get; init; }

    /// <summary>True to read and store only, and propose nothing; default false.</summary>
    public bool WithoutExtraction { get; init; }

    /// <summary>True to run extraction again on documents that were read before; proposals that the case has are not repeated. Default false.</summary>
    public bool ExtractAgain { get; init; }

    /// <summary>The models of tesseract for scans, such as <c>deu+eng</c>; null for English and French as far as installed. Default null.</summary>
    public string? RecognitionLanguages { get; init; }

    /// <summary>
    /// True to recognize scans that were read before again, such as with another model; a text that differs is a further version, and the
    /// older ones stay. Default false.
    /// </summary>
    public bool RecognizeAgain { get; init; }

    /// <summary>Reads the incidents of whole documents: the shipped rules, or a model that the user trained. Default null: nothing does.</summary>
    public IncidentReader? Incidents { get; init; }

    /// <summary>How many files are read at a time; default the number of processors, range 1 to 64.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}

/// <summary>How far reading has come.</summary>
/// <param name="Done">Files done, in any way.</param>
/// <param name="Total">Files in all.</param>
/// <param name="Read">Files read for the first time.</param>
/// <param name="Known">Files met before.</param>
/// <param name="Failed">Files that could not be read.</param>
/// <param name="Proposals">Proposals made.</param>
/// <param name="FilesPerSecond">Over the last seconds.</param>
/// <param name="Left">Time left, when it can be said.</param>
public sealed record IngestProgress(int Done, int Total, int Read, int Known, int Failed, int Proposals, double FilesPerSecond, TimeSpan? Left);

/// <summary>A file that could not be read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Code">The code.</param>
/// <param name="Sentence">What happened and what to do next.</param>
public sealed record IngestFault(string Path, string Code, string Sentence);

/// <summary>A sound, a film or a picture inside a document that was met for the first time and is kept as hash and locator.</summary>
/// <param name="Path">Where it lies.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Document">The document that stands for it.</param>
public sealed record IngestMedia(string Path, MediaKind Kind, DocumentId Document);

/// <summary>What limits the proposals of some documents, such as a language without rules.</summary>
/// <param name="Code">The code.</param>
/// <param name="Sentence">What it means for the result.</param>
/// <param name="Paths">The files, in the order they were read.</param>
public sealed record IngestNotice(string Code, string Sentence, IReadOnlyList<string> Paths);

/// <summary>What a run did.</summary>
/// <param name="Run">The run.</param>
/// <param name="Progress">The counts at the end.</param>
/// <param name="NearCopies">Pairs of near copies found.</param>
/// <param name="Faults">Files that could not be read, in this run.</param>
/// <param name="Media">Sounds, films and pictures kept as hash and locator by this run; they count as read.</param>
/// <param name="SmallImages">Pictures inside documents that were passed over, because they are too small to be more than logos.</param>
/// <param name="Recognized">Texts that were recognized from images.</param>
/// <param name="Elapsed">How long it took.</param>
/// <param name="WasCancelled">True when it was stopped before the end.</param>
public sealed record IngestReport(
    RunId Run,
    IngestProgress Progress,
    int NearCopies,
    IReadOnlyList<IngestFault> Faults,
    IReadOnlyList<IngestMedia> Media,
    int SmallImages,
    int Recognized,
    TimeSpan Elapsed,
    bool WasCancelled)
{
    /// <summary>What limits the proposals, most files first.</summary>
    public IReadOnlyList<IngestNotice> Notices { get; init; } = [];
}
