using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Matching.Calibration;

/// <summary>A pair that somebody judged, with what the shipped scale gives it when nobody has.</summary>
/// <param name="Judgement">The judgement.</param>
/// <param name="Probability">The shipped scale's, names and further evidence together, each of the two by itself.</param>
/// <param name="IsSame">What was judged.</param>
internal sealed record JudgedPair(JudgementId Judgement, double Probability, bool IsSame)
{
    private const int Step = 10;

    /// <summary>
    /// The judgements that tell something of the scale, oldest first: same or different, on pairs that the desk can list. A pair that shares no
    /// name was judged by what no comparison sees, and a pair with both answers says nothing. From <see cref="ShowReliability.Fewest"/> on they are taken by
    /// whole tens, so that the numbers on the desk do not move with every key.
    /// </summary>
    public static IReadOnlyList<Recorded<Judgement>> Telling(CaseView view)
    {
        List<Recorded<Judgement>> telling =
        [
            .. view.Judgements
                .Where(row => row.Value.Verdict is Verdict.Same or Verdict.Different)
                .GroupBy(row => row.Value.Left.CompareTo(row.Value.Right) < 0 ? (row.Value.Left, row.Value.Right) : (row.Value.Right, row.Value.Left))
                .Where(pair => pair.All(row => row.Value.Verdict == pair.First().Value.Verdict))
                .Select(pair => pair.First())
                .OrderBy(row => row.Sequence),
        ];
        return telling.Count < ShowReliability.Fewest ? telling : telling[..^(telling.Count % Step)];
    }

    /// <summary>Scores them anew, as the comparison of today does.</summary>
    public static IReadOnlyList<JudgedPair> Of(CaseView view, PropertyVocabulary vocabulary, IReadOnlyList<Recorded<Judgement>> judgements)
    {
        if (judgements.Count == 0)
        {
            return [];
        }

        var identities = NamedIdentities.Apart(view, vocabulary, judgements.SelectMany(row => new[] { row.Value.Left, row.Value.Right }).ToHashSet());
        var pairs = new List<JudgedPair>();
        foreach (var judgement in judgements.Select(row => row.Value))
        {
            if (identities.Find(CanonicalId.From(judgement.Left.Value)) is { } left && identities.Find(CanonicalId.From(judgement.Right.Value)) is { } right
                && identities.Score(left, right) is { Probability: >= MatchRequest.LowestLeast } scored)
            {
                pairs.Add(new JudgedPair(judgement.Id, scored.Probability, judgement.Verdict == Verdict.Same));
            }
        }

        return pairs;
    }
}
