using Skein.Casework.Cases;
using Skein.Model;
using Skein.Model.Faults;
using Skein.Model.Log;
using Skein.Storage.Log;
using Skein.Text.NearCopies;

namespace Skein.Casework.Copies;

/// <summary>
/// Looks through all documents of a case for copies, as reading does for those it reads: for a case that was read by an earlier version, which
/// knew no parts. Pairs that the case has are not recorded again.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class FindCopies(CaseSession session)
{
    private const int BatchEvents = 256;

    /// <summary>Looks through the case.</summary>
    /// <param name="progress">How far it has come; called after each document.</param>
    /// <param name="cancellation">Stops it; pairs found until then are recorded.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public CopySearchReport Run(IProgress<CopyProgress>? progress = null, CancellationToken cancellation = default)
    {
        var started = session.Time.GetTimestamp();
        using var reader = session.Store.OpenReader();
        var had = reader.NearCopies().Where(copy => copy.Share is not null).Select(copy => CopyPairs.Key(copy.Document, copy.Earlier)).ToHashSet();
        var linker = new CopyLinker(session.Store);
        var total = (int)reader.Counts().Documents;
        var (done, found, known) = (0, 0, 0);
        var events = new List<CaseEvent>();
        foreach (var (document, text) in reader.LatestTexts())
        {
            if (cancellation.IsCancellationRequested)
            {
                break;
            }

            foreach (var pair in linker.Link(document, TextRuns.Of(text)))
            {
                var isNew = had.Add(CopyPairs.Key(pair.Document, pair.Earlier));
                (found, known) = isNew ? (found + 1, known) : (found, known + 1);
                if (isNew)
                {
                    events.Add(pair);
                }
            }

            done++;
            Flush(events, BatchEvents);
            var seconds = session.Time.GetElapsedTime(started).TotalSeconds;
            var rate = seconds > 0 ? done / seconds : 0;
            progress?.Report(new CopyProgress(done, total, found, rate, rate > 0 ? TimeSpan.FromSeconds(Math.Max(0, total - done) / rate) : null));
        }

        Flush(events, least: 1);
        cancellation.ThrowIfCancellationRequested();
        return new CopySearchReport(done, found, known, session.Time.GetElapsedTime(started));
    }

    private void Flush(List<CaseEvent> events, int least)
    {
        if (events.Count < least)
        {
            return;
        }

        if (session.Store.Append(new AppendBatch { Events = [.. events] }, Coder.Machine) is AppendOutcome.Refused refused)
        {
            throw new SkeinException(refused.Code, refused.Sentence);
        }

        events.Clear();
    }
}
