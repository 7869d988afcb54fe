using Skein.Casework.Matching;
using Skein.Casework.Matching.Calibration;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    private readonly Lock _matchesLock = new();
    private readonly HashSet<(EntityId, EntityId)> _putOff = [];
    private readonly Lock _comparingLock = new();
    private readonly CancellationTokenSource _disposing = new();
    private ScoredPairs? _matches;
    private Task? _comparing;
    private volatile MatchProgress? _compared;
    private (ScoredPairs Of, IReadOnlyList<JudgementId> Judgements, DeskScale Scale)? _scale;

    /// <summary>The scored pairs of now; kept until something other than a judgement is recorded, or another bound on memory is asked for.</summary>
    internal ScoredPairs MatchesOf(CaseView view, int? mostMemory, IProgress<(long Done, long Total)>? progress, CancellationToken cancellation, bool leavesRoom = false)
    {
        lock (_matchesLock)
        {
            return _matches = _matches is { } kept && kept.MostMemory == mostMemory && kept.Serves(view)
                ? kept
                : ScoredPairs.Make(view, Vocabulary, mostMemory, progress, cancellation, leavesRoom);
        }
    }

    /// <summary>True when the scored pairs of now are there.</summary>
    internal bool HasMatches(CaseView view) => _comparing is null or { IsCompleted: true } && _matches is { MostMemory: null } kept && kept.Serves(view);

    /// <summary>Makes the scored pairs of now beside other work, once for all who wait; how far that is when the patience is over, null when it is done.</summary>
    internal MatchProgress? AwaitMatches(TimeSpan patience, CancellationToken cancellation)
    {
        Task comparing;
        lock (_comparingLock)
        {
            comparing = _comparing = _comparing is { IsCompleted: false } running ? running : Task.Run(Compare, _disposing.Token);
        }

        // What goes wrong goes wrong again where the list is asked for, and is said there.
        return Task.WaitAny([comparing], (int)patience.TotalMilliseconds, cancellation) == 0 ? null : _compared ?? new MatchProgress(0, 0);

        void Compare()
        {
            _compared = null;
            using var view = new CaseView(this, ViewFilter.Everything);
            MatchesOf(view, mostMemory: null, new Compared(this), _disposing.Token, leavesRoom: true);
        }
    }

    /// <summary>The scale of scored pairs; kept until others of the judgements tell something.</summary>
    internal DeskScale ScaleOf(CaseView view, ScoredPairs scored)
    {
        lock (_matchesLock)
        {
            var telling = JudgedPair.Telling(view);
            JudgementId[] judgements = [.. telling.Select(row => row.Value.Id)];
            if (_scale is not { } kept || kept.Of != scored || !kept.Judgements.SequenceEqual(judgements))
            {
                _scale = kept = (scored, judgements, DeskScale.Fit(JudgedPair.Of(view, Vocabulary, telling)));
            }

            return kept.Scale;
        }
    }

    /// <summary>True when a pair was put off in this session: nothing of it is recorded, and it comes last.</summary>
    internal bool IsPutOff(CanonicalId left, CanonicalId right)
    {
        lock (_matchesLock)
        {
            return _putOff.Contains(PutOffPair(EntityId.From(left.Value), EntityId.From(right.Value)));
        }
    }

    /// <summary>Puts a pair off, or takes it up again.</summary>
    internal void PutOff(EntityId left, EntityId right, bool off)
    {
        lock (_matchesLock)
        {
            _ = off ? _putOff.Add(PutOffPair(left, right)) : _putOff.Remove(PutOffPair(left, right));
        }
    }

    private void StopComparing()
    {
        if (!_disposing.IsCancellationRequested)
        {
            _disposing.Cancel();
            _disposing.Dispose();
        }
    }

    // On the thread that compares: the usual progress would post each report to the pool, out of order.
    private sealed class Compared(CaseSession session) : IProgress<(long Done, long Total)>
    {
        public void Report((long Done, long Total) value) => session._compared = new MatchProgress(value.Done, value.Total);
    }

    private static (EntityId, EntityId) PutOffPair(EntityId left, EntityId right) => left.CompareTo(right) < 0 ? (left, right) : (right, left);
}
