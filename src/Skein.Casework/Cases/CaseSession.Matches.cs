using Skein.Casework.Matching;
using Skein.Casework.Matching.Calibration;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Cases;

public sealed partial class CaseSession
{
    private readonly Lock _matchesLock = new();
    private readonly HashSet<(EntityId, EntityId)> _putOff = [];
    private ScoredPairs? _matches;
    private (ScoredPairs Of, IReadOnlyList<JudgementId> Judgements, DeskScale Scale)? _scale;

    /// <summary>The scored pairs of now; kept until something other than a judgement is recorded, or another bound on memory is asked for.</summary>
    internal ScoredPairs MatchesOf(CaseView view, int? mostMemory, IProgress<(long Done, long Total)>? progress, CancellationToken cancellation)
    {
        lock (_matchesLock)
        {
            return _matches = _matches is { } kept && kept.MostMemory == mostMemory && kept.Serves(view)
                ? kept
                : ScoredPairs.Make(view, Vocabulary, mostMemory, progress, cancellation);
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

    private static (EntityId, EntityId) PutOffPair(EntityId left, EntityId right) => left.CompareTo(right) < 0 ? (left, right) : (right, left);
}
