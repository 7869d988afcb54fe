using Skein.Casework.Views;
using Skein.Model.Log;
using Skein.Model.Vocabulary;

namespace Skein.Casework.Matching;

/// <summary>
/// All pairs of a case worth a look, with their scores, as of one state of the log. Judgements alone do not make it stale: the pairs they
/// answer are passed over when it is listed.
/// </summary>
internal sealed class ScoredPairs(long sequence, NamedIdentities identities, IReadOnlyList<ScoredPair> pairs, int? mostMemory)
{
    // Beyond so many nobody looks; the best are kept.
    private const int MostPairs = 100_000;

    // After so many entries the case is read again rather than the entries.
    private const int MostEntries = 500;

    public long Sequence => sequence;

    public NamedIdentities Identities => identities;

    /// <summary>The bound that it was made under.</summary>
    public int? MostMemory => mostMemory;

    /// <summary>By what deciding is worth, then by identifier.</summary>
    public IReadOnlyList<ScoredPair> Pairs => pairs;

    public static ScoredPairs Make(CaseView view, PropertyVocabulary vocabulary, int? mostMemory, IProgress<(long Done, long Total)>? progress, CancellationToken cancellation, bool leavesRoom = false)
    {
        var identities = NamedIdentities.Of(view, vocabulary);
        long done = 0;
        var scored = identities.Candidates(mostMemory, cancellation)
            .AsParallel().WithCancellation(cancellation)
            .WithDegreeOfParallelism(Math.Max(1, Environment.ProcessorCount - (leavesRoom ? 1 : 0)))
            .Select(pair =>
            {
                // The number of candidates is not known before they are made; identities are what the reader counts.
                if (Interlocked.Increment(ref done) % 1024 == 0)
                {
                    progress?.Report((Math.Min(pair.Right, identities.Count), identities.Count));
                }

                return identities.Score(pair.Left, pair.Right);
            })
            .OfType<ScoredPair>()
            .Where(pair => pair.Probability >= MatchRequest.LowestLeast)
            .ToList();
        return new ScoredPairs(view.Reader.Head.Sequence, identities, [.. Order(scored).Take(MostPairs)], mostMemory);
    }

    /// <summary>True while nothing but judgements was recorded since it was made.</summary>
    public bool Serves(CaseView view)
    {
        var head = view.Reader.Head.Sequence;
        if (head < sequence || head - sequence > MostEntries)
        {
            return false;
        }

        for (var number = sequence + 1; number <= head; number++)
        {
            if (!IsOnIdentity(view, view.Reader.Entry(number)?.Event))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The order of the desk.</summary>
    public static IEnumerable<ScoredPair> Order(IEnumerable<ScoredPair> pairs) =>
        pairs.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Left).ThenBy(pair => pair.Right);

    // An entity that is added with a judgement on it bears the name that the machine had read already.
    private static bool IsOnIdentity(CaseView view, CaseEvent? caseEvent) => caseEvent switch
    {
        CaseEvent.JudgementRecorded or CaseEvent.JudgementWithdrawn or CaseEvent.NoteAdded or CaseEvent.SearchSaved or CaseEvent.SearchDeleted => true,
        CaseEvent.ProposalDecided { Statement: null } => true,
        CaseEvent.EntityAdded { Entity: { Document: not null } entity } => view.Reader.FindProposed(entity.Id) is not null,
        CaseEvent.Undone undone => undone.Sequence is var before && view.Reader.Entry(before)?.Event is not CaseEvent.Undone
            && IsOnIdentity(view, view.Reader.Entry(before)?.Event),
        _ => false,
    };
}
