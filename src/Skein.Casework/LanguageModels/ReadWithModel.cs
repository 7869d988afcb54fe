using Skein.Casework.Cases;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Documents;
using Skein.Model.Log;
using Skein.Model.Proposals;
using Skein.Prompting;
using Skein.Prompting.Answers;
using Skein.Prompting.Prompts;
using Skein.Storage.Log;

namespace Skein.Casework.LanguageModels;

/// <summary>
/// Lets a language model read documents of the case and records what it says as proposals, one document after another and each whole or not
/// at all. Stopped at any moment, the next run goes on where this one stopped. To an endpoint beyond the machine nothing is sent without a
/// permission that stands, nothing on a protected person, and nothing before the log says so.
/// </summary>
/// <param name="session">The coder at work.</param>
/// <param name="reader">The model, with its endpoint.</param>
public sealed class ReadWithModel(CaseSession session, ModelReader reader)
{
    // A fault of the endpoint ends a run at once, a busy or slow one at the second document, answers that cannot be read at the third.
    private const int Patience = 3;

    private readonly SortedDictionary<Refusal, int> _refused = [];
    private readonly List<ModelFailure> _failures = [];
    private RunId? _run;
    private int _trouble;
    private int _shieldedMeanwhile;

    /// <summary>Reads. An object makes one run.</summary>
    /// <param name="request">Which documents, and how much may be spent.</param>
    /// <param name="progress">How far it has come; called after each document.</param>
    /// <param name="cancellation">Stops it cleanly: what was read is stored.</param>
    public async Task<ModelRunOutcome> RunAsync(
        ReadWithModelRequest request, IProgress<ModelProgress>? progress = null, CancellationToken cancellation = default)
    {
        if (!MayRead())
        {
            return Refused(SendingFaults.NotAllowed(reader.Endpoint.Origin));
        }

        if (Choose(request, out var unknown) is not { } candidates)
        {
            return Refused(SendingFaults.NoDocument(unknown!.Value.Value));
        }

        var meter = new ModelMeter(session.Time, Math.Min(candidates.Documents.Count, request.MostDocuments), progress);
        using var late = new CancellationTokenSource(request.MostTime, session.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        ModelRunEnd end;
        try
        {
            end = await ReadAllAsync(request, candidates, meter, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            end = cancellation.IsCancellationRequested ? ModelRunEnd.Cancelled : ModelRunEnd.TimeSpent;
        }

        return new ModelRunOutcome.Ran(new ModelRunReport(
            _run,
            reader.Endpoint.Origin,
            reader.Model,
            !reader.Endpoint.IsLocal && _run is not null,
            meter.Report(),
            candidates.ReadBefore,
            candidates.OnProtected + _shieldedMeanwhile,
            candidates.WithoutText,
            [.. _refused.OrderByDescending(row => row.Value).Select(row => new ModelRefusals(NameOf(row.Key), row.Value, T.Of("refusal." + NameOf(row.Key))))],
            _failures,
            end,
            meter.Elapsed));
    }

    private static ModelRunOutcome.Refused Refused(ActOutcome.Refused refused) => new(refused.Code, refused.Sentence);

    private async Task<ModelRunEnd> ReadAllAsync(
        ReadWithModelRequest request, ModelCandidates candidates, ModelMeter meter, CancellationToken cancellation)
    {
        foreach (var (document, version) in candidates.Documents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (meter.Done >= request.MostDocuments)
            {
                return ModelRunEnd.DocumentsSpent;
            }

            if (Load(document, version) is not { } loaded)
            {
                continue;
            }

            if (reader.Estimate(loaded) > request.MostTokens - meter.Tokens)
            {
                return ModelRunEnd.TokensSpent;
            }

            if (!MayRead())
            {
                return ModelRunEnd.PermissionEnded;
            }

            if (IsOnProtected(loaded))
            {
                _shieldedMeanwhile++;
                continue;
            }

            Begin(loaded);
            var reading = await reader.ReadAsync(loaded, cancellation).ConfigureAwait(false);
            meter.Tokens += reading.Tokens;
            if (reading.Fault is { } fault)
            {
                _failures.Add(new ModelFailure(document.Id, document.Path, fault.Code, fault.Message));
                _trouble += fault.Reach switch { FaultReach.Run => Patience, FaultReach.Transient => 2, _ => 1 };
            }
            else
            {
                _trouble = 0;
                Store(loaded, reading, meter);
            }

            meter.DocumentDone(reading.Fault is not null);
            if (_trouble >= Patience)
            {
                return ModelRunEnd.EndpointFailed;
            }
        }

        return ModelRunEnd.Finished;
    }

    private bool MayRead()
    {
        using var view = session.Store.OpenReader();
        return reader.Endpoint.IsLocal || ModelLog.IsAllowed(view, reader.Endpoint.Origin);
    }

    private ModelCandidates? Choose(ReadWithModelRequest request, out DocumentId? unknown)
    {
        using var view = session.Store.OpenReader();
        var read = ModelLog.ReadBefore(view, reader.Model, Prompt.Version);
        return ModelCandidates.Choose(session, view, request, read, leavesTheMachine: !reader.Endpoint.IsLocal, out unknown);
    }

    private ModelDocument? Load(Document document, TextVersion version)
    {
        using var view = session.Store.OpenReader();
        return ModelCandidates.Load(view, document, version);
    }

    // Somebody may have been marked since the run began; what is sent cannot be called back.
    private bool IsOnProtected(ModelDocument document)
    {
        if (reader.Endpoint.IsLocal)
        {
            return false;
        }

        using var view = session.Store.OpenReader();
        return new ProtectedDocuments(session, view).Concern(document.Document, document.Text);
    }

    // Says in the log what is about to leave, by the hand of the coder who sends it.
    private void Begin(ModelDocument document)
    {
        if (_run is null)
        {
            _run = RunId.From(session.Ids.Next("run"));
            Append([new CaseEvent.RunStarted(new ExtractionRun(
                _run.Value, ModelReader.Tool, Prompt.Version, [new RunOption("model", reader.Model), new RunOption("endpoint", reader.Endpoint.Origin)]))], Coder.Machine);
        }

        if (!reader.Endpoint.IsLocal)
        {
            var hash = Skein.Text.Hashing.ContentHash.OfText(document.Text);
            Append([new CaseEvent.DocumentSent(_run.Value, document.Document, document.TextVersion, hash, reader.Endpoint.Origin, reader.Model)], session.Coder);
        }
    }

    private void Store(ModelDocument document, ModelReading reading, ModelMeter meter)
    {
        foreach (var (reason, count) in reading.Refused)
        {
            _refused[reason] = _refused.GetValueOrDefault(reason) + count;
            meter.Refused += count;
        }

        List<CaseEvent> events = [];
        using (var view = session.Store.OpenReader())
        {
            var had = view.Known([.. reading.Proposals.Select(proposal => proposal.Id)]);
            var proposals = reading.Proposals.Where(proposal => !had.Contains(proposal.Id)).ToEquatableList();

            // What the rules read of an entity is worth more than that a model named it: only the unknown ones are added.
            var entities = reading.Entities.Where(entity => view.FindProposed(entity.Entity.Id) is null && view.Find(entity.Entity.Id) is null).ToEquatableList();
            if (proposals.Count > 0)
            {
                meter.Proposals += proposals.Count;
                events.Add(new CaseEvent.ProposalsMade(_run!.Value, document.Document, document.TextVersion, entities, proposals));
            }
        }

        var refused = reading.Refused.OrderBy(row => row.Key).Select(row => new RefusalCount(NameOf(row.Key), row.Value)).ToEquatableList();
        events.Add(new CaseEvent.DocumentReadByModel(
            _run!.Value, document.Document, document.TextVersion, reader.Model, Prompt.Version, reading.Tokens, refused));
        Append(events, Coder.Machine);
    }

    private void Append(IReadOnlyList<CaseEvent> events, Coder author)
    {
        var outcome = session.Store.Append(new AppendBatch { Events = events }, author);
        if (outcome is not AppendOutcome.Appended)
        {
            throw new Model.Faults.SkeinException(
                "SK-CAS-020",
                outcome is AppendOutcome.Refused refused ? T.Of("fault.not-stored", refused.Sentence) : T.Of("fault.not-stored-conflict"));
        }
    }

    private static string NameOf(Refusal refusal) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(refusal.ToString());
}
