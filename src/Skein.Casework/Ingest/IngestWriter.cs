using Skein.Casework.Cases;
using Skein.Casework.Copies;
using Skein.Casework.Wording;
using Skein.Extraction;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Storage.Log;

namespace Skein.Casework.Ingest;

/// <summary>
/// The one writer of a run: turns results into events and appends them in batches, each document with its text and its proposals in one
/// transaction, so that a run that dies leaves whole documents only.
/// </summary>
internal sealed class IngestWriter(
    CaseSession session, KnownCase known, IngestMeter meter, ExtractionPipeline extraction, RunId run, IngestRequest request)
{
    private const int BatchDocuments = 64;
    private const int BatchCharacters = 1 << 20;
    private const int BatchEvents = 1024;

    private readonly List<CaseEvent> _events = [];
    private readonly List<string> _texts = [];
    private readonly List<FileResult.Met> _met = [];
    private readonly HashSet<SourceId> _newSources = [];
    private readonly HashSet<DocumentId> _read = [];
    private readonly List<IngestFault> _faults = [];
    private readonly List<IngestMedia> _media = [];
    private readonly IngestNotices _notices = new();
    private CopyLinker? _copies;
    private int _characters;
    private bool _runStarted;

    public RunId Run => run;

    public int NearCopies { get; private set; }

    public IReadOnlyList<IngestFault> Faults => _faults;

    public IReadOnlyList<IngestMedia> Media => _media;

    public IReadOnlyList<IngestNotice> Notices => _notices.All;

    public int SmallImages { get; private set; }

    public int Recognized { get; private set; }

    public void Take(IReadOnlyList<FileResult> results)
    {
        foreach (var result in results)
        {
            switch (result)
            {
                case FileResult.Met met:
                    _met.Add(met);
                    break;
                case FileResult.SmallImage:
                    SmallImages++;
                    break;
                case FileResult.Failed failed:
                    Take(failed);
                    break;
                case FileResult.Again again:
                    meter.Known++;
                    _notices.Add(again.Path, again.Extraction);
                    Propose(again.Document, again.Version.Id, again.Extraction);
                    break;
                case FileResult.Recognized again:
                    meter.Known++;
                    Store(again.Version, again.Text);
                    if (again.Extraction is { } extracted)
                    {
                        _notices.Add(again.Path, extracted);
                        Propose(again.Document, again.Version.Id, extracted);
                    }

                    break;
                case FileResult.Read read:
                    Take(read);
                    break;
                default:
                    throw new InvalidOperationException("A result of a kind that is not known.");
            }
        }

        meter.FileDone();
        if (_events.Count >= BatchEvents || _texts.Count >= BatchDocuments || _characters >= BatchCharacters)
        {
            Flush();
        }
    }

    /// <summary>Writes what is left: other places of known bytes, and questions of identity between what was read now and before.</summary>
    public void Finish(bool stopped)
    {
        Flush();
        MeetAgain();
        Flush();
        if (!stopped && !request.WithoutExtraction && _read.Count > 0)
        {
            AskIdentities();
            Flush();
        }
    }

    private void Take(FileResult.Failed failed)
    {
        meter.Failed++;
        _faults.Add(new IngestFault(failed.Path, failed.Fault.Code, failed.Fault.Message));
        if (!known.Faults.Contains((failed.Path, failed.Fault.Code)))
        {
            _events.Add(new CaseEvent.ReadingFailed(failed.Path, failed.Fault.Code, failed.Fault.Message, failed.Hash?.ToString()));
        }
    }

    private void Take(FileResult.Read read)
    {
        meter.Read++;
        if (read.NewSource is { } source && _newSources.Add(source.Id))
        {
            _events.Add(new CaseEvent.SourceAdded(source));
        }

        _events.Add(new CaseEvent.DocumentAdded(read.Document));
        if (MediaKinds.Of(read.Document.MediaType) is { } kind)
        {
            _media.Add(new IngestMedia(read.Path, kind, read.Document.Id));
        }

        if (read.Version is not { } version || read.Text is not { } text)
        {
            return;
        }

        Store(version, text);
        LinkCopies(read);
        if (read.Extraction is { } result)
        {
            _notices.Add(read.Path, result);
            Propose(read.Document.Id, version.Id, result);
        }
    }

    private void Store(TextVersion version, string text)
    {
        _read.Add(version.Document);
        _texts.Add(text);
        _characters += text.Length;
        _events.Add(new CaseEvent.TextVersionAdded(version));
        Recognized += version.IsOcr ? 1 : 0;
    }

    private void Propose(DocumentId document, TextVersionId version, ExtractionResult result)
    {
        if (result.Entities.Count == 0 && result.Proposals.Count == 0)
        {
            return;
        }

        using var reader = session.Store.OpenReader();
        var had = reader.Known([.. result.Proposals.Select(proposal => proposal.Id)]);
        var proposals = result.Proposals.Where(proposal => !had.Contains(proposal.Id)).ToList();
        if (proposals.Count == 0 && had.Count > 0)
        {
            return;
        }

        StartRun();
        meter.Proposals += proposals.Count;
        _events.Add(new CaseEvent.ProposalsMade(run, document, version, result.Entities.ToEquatableList(), proposals.ToEquatableList()));
    }

    // The first event that a run causes says which tool it was; a run that finds nothing new leaves no trace in the log.
    private void StartRun()
    {
        if (_runStarted)
        {
            return;
        }

        _runStarted = true;
        var described = extraction.Describe(run);
        EquatableList<RunOption> options = request.ExtractAgain ? [.. described.Options, new RunOption("again", "true")] : described.Options;
        _events.Add(new CaseEvent.RunStarted(described with { Options = options }));
    }

    private void LinkCopies(FileResult.Read read)
    {
        if (read.Runs is not { Count: > 0 } runs)
        {
            return;
        }

        _copies ??= CopyLinker.OfCase(session.Store);
        foreach (var pair in _copies.Link(read.Document.Id, runs))
        {
            NearCopies++;
            _events.Add(pair);
        }
    }

    // Bytes that were claimed by a file that could not be read were not read either: they share its fault.
    private void MeetAgain()
    {
        using var reader = session.Store.OpenReader();
        foreach (var met in _met)
        {
            if (reader.Find(met.Document) is null)
            {
                meter.Failed++;
                continue;
            }

            meter.Known++;
            if (!reader.PathsOf(met.Document).Contains(met.Path, StringComparer.Ordinal))
            {
                _events.Add(new CaseEvent.DocumentMet(met.Document, met.Path, met.Container));
            }
        }
    }

    private void AskIdentities()
    {
        foreach (var group in Identity.AcrossDocuments.Questions(session, _read))
        {
            StartRun();
            meter.Proposals += group.Proposals.Count;
            _events.Add(new CaseEvent.ProposalsMade(run, group.Document, group.Version, [], group.Proposals));
        }
    }

    private void Flush()
    {
        if (_events.Count == 0)
        {
            return;
        }

        var outcome = session.Store.Append(new AppendBatch { Events = [.. _events], Texts = [.. _texts] }, Coder.Machine);
        if (outcome is not AppendOutcome.Appended)
        {
            throw new Model.Faults.SkeinException(
                "SK-CAS-020",
                outcome is AppendOutcome.Refused refused ? T.Of("fault.not-stored", refused.Sentence) : T.Of("fault.not-stored-conflict"));
        }

        _events.Clear();
        _texts.Clear();
        _characters = 0;
    }
}
