using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;

namespace Skein.Casework.Identity;

/// <summary>Says why two entities are one, or two, or neither; null when the case lacks one of them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ExplainIdentity(CaseSession session)
{
    /// <summary>Explains.</summary>
    /// <param name="first">One of the two.</param>
    /// <param name="second">The other.</param>
    /// <param name="filter">Through which filter: its clocks count.</param>
    public IdentityWhy? Run(EntityId first, EntityId second, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        return view.Knows(first) && view.Knows(second) ? Of(view, first, second) : null;
    }

    /// <summary>Explains within a view.</summary>
    internal static IdentityWhy Of(CaseView view, EntityId first, EntityId second)
    {
        var (state, judgements) = Rests(view.Identities, view.Identities.Explain(first, second));
        var recorded = view.Judgements.ToDictionary(row => row.Value.Id);
        var standing = judgements.Where(row => recorded.ContainsKey(row.Judgement.Id)).ToList();
        var names = Names(view, standing.SelectMany(row => new[] { row.Judgement.Left, row.Judgement.Right }).Append(first).Append(second));
        var steps = standing.ConvertAll(row =>
        {
            var (judgement, entry) = (row.Judgement, recorded[row.Judgement.Id]);
            return new IdentityWhyStep(
                judgement.Id, names[judgement.Left], judgement.Left, names[judgement.Right], judgement.Right, judgement.Verdict,
                judgement.Reason, entry.By, entry.From, CaseView.Date(judgement.KnownSince), judgement.EvidenceSeen,
                judgement.NamesSeen is { } seen ? SeenNames.InWords(seen) : null, row.IsWithheld);
        });
        var (one, other) = (names[first], names[second]);
        var sentence = first == second
            ? T.Of("why.one-entity", one)
            : T.Of($"why.{Code(state)}", one, other, string.Join(T.Of("why.and"), steps.Select(Words)));
        return new IdentityWhy(one, other, state, sentence, steps);
    }

    /// <summary>A judgement in words: "A = B (coder, day: reason)".</summary>
    internal static string Words(IdentityWhyStep step)
    {
        var who = T.Of("why.by", step.By, step.On, step.Reason);
        var known = step.KnownSince is { } since ? T.Of("why.known-since", since.Words) : "";
        return T.Of($"why.judgement.{step.Verdict.ToString().ToLowerInvariant()}", step.Left, step.Right) + " (" + who + known + ")";
    }

    // Two of one name are what is judged most often: then the name alone tells a reader nothing.
    private static Dictionary<EntityId, string> Names(CaseView view, IEnumerable<EntityId> entities) => entities.Distinct()
        .GroupBy(entity => view.Info(entity)?.Entity.Label ?? entity.Value, StringComparer.Ordinal)
        .SelectMany(named => named.Select(entity => (Entity: entity, Name: named.Count() > 1 ? T.Of("why.with-id", named.Key, entity) : named.Key)))
        .ToDictionary(row => row.Entity, row => row.Name);

    private static string Code(IdentityState state) => state switch
    {
        IdentityState.Same => "same",
        IdentityState.Different => "different",
        IdentityState.InConflict => "conflict",
        IdentityState.Unsure => "unsure",
        _ => "not-judged",
    };

    private static (IdentityState State, IEnumerable<(Judgement Judgement, bool IsWithheld)> Judgements) Rests(
        CanonicalIdentities identities, IdentityExplanation explanation) => explanation switch
        {
            IdentityExplanation.Same same => (IdentityState.Same, same.Steps.Select(step => (step.Judgement, false))),
            IdentityExplanation.Different different => (IdentityState.Different,
                different.FromFirst.Select(step => step.Judgement).Append(different.Judgement)
                    .Concat(different.ToSecond.Select(step => step.Judgement)).Select(judgement => (judgement, false))),
            IdentityExplanation.InConflict conflict => (IdentityState.InConflict,
                conflict.Chain.Select(step => (step.Judgement, IsWithheld: !identities.AreSame(step.From, step.To)))
                    .Concat(conflict.Conflicts.SelectMany(one => one.Differents).Select(judgement => (judgement, IsWithheld: true)))
                    .DistinctBy(row => row.Item1.Id)),
            IdentityExplanation.Unsure unsure => (IdentityState.Unsure, unsure.Judgements.Select(judgement => (judgement, false))),
            _ => (IdentityState.NotJudged, []),
        };
}
