using Skein.Casework.Identity;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text.Names;

namespace Skein.Casework.Matching;

/// <summary>What a person should see before joining two: binding judgements, dates that cannot both be, sources that name both as two.</summary>
internal static class MatchWarnings
{
    /// <summary>When one died, and the other did something certainly later; null when the dates leave it open.</summary>
    public static (Edtf Died, Edtf Act)? ActsAfterDeath(NamedIdentity one, NamedIdentity other) => After(one, other) ?? After(other, one);

    public static IReadOnlyList<string> Of(CaseView view, NamedIdentity left, NamedIdentity right, IdentityWhy why, string leftName, string rightName) =>
        [.. All(view, left, right, why), .. Shared(view, left, right, leftName, rightName)];

    private static IEnumerable<string> All(CaseView view, NamedIdentity left, NamedIdentity right, IdentityWhy why)
    {
        switch (why.State)
        {
            case IdentityState.Different:
                yield return T.Of("match.warning.different", why.Sentence);
                break;
            case IdentityState.InConflict or IdentityState.Unsure:
                yield return why.Sentence;
                break;
            default:
                break;
        }

        if (ActsAfterDeath(left, right) is { } after)
        {
            yield return T.Of("match.warning.after-death", EdtfDisplay.Describe(after.Died), EdtfDisplay.Describe(after.Act));
        }

        var (one, other) = (view.Ref(left.Id), view.Ref(right.Id));
        if (PairEvidence.AreSaidToBeTwo(left, right))
        {
            foreach (var statement in Between(view, left, right).Take(3))
            {
                yield return T.Of("match.warning.two", statement.Subject.Label, statement.Phrase, statement.Object!.Label, statement.Evidence.SourceTitle);
            }
        }
        else if (PairEvidence.AreNamedApart(left, right))
        {
            yield return T.Of("match.warning.apart", one.Label, other.Label, view.TitleOf(left.Documents.Intersect(right.Documents).Order().First()));
        }

        foreach (var incident in OneIncident(view, left, right).Take(2))
        {
            yield return T.Of("match.warning.incident", incident.Label);
        }

        foreach (var either in EitherOrs.Of(view, [left.Id, right.Id]).Where(either => either.Open.Id == left.Id || either.Open.Id == right.Id || either.Alternatives.Any(row => row.Id == left.Id) && either.Alternatives.Any(row => row.Id == right.Id)))
        {
            yield return T.Of("match.warning.either-or", either.Open.Label, string.Join(T.Of("match.or"), either.Alternatives.Select(row => row.Label)));
        }

        if (one.Kind != other.Kind)
        {
            yield return T.Of("match.warning.kinds");
        }
    }

    // What several others bear, too, says little of these two: an alias may belong to many. What only the machine has read may be these two themselves.
    private static IEnumerable<string> Shared(CaseView view, NamedIdentity left, NamedIdentity right, string leftName, string rightName)
    {
        if (NameKey.Fold(leftName) == NameKey.Fold(rightName) && BearersOf.Name(view, leftName, left.Kind, left.Id, right.Id).Where(other => !other.IsProposed).ToList() is { Count: > 0 } others)
        {
            yield return T.Count("match.warning.shared", others.Count, leftName, string.Join(", ", others.Take(3).Select(other => other.Label)));
        }
    }

    private static (Edtf, Edtf)? After(NamedIdentity dead, NamedIdentity active)
    {
        foreach (var died in dead.Deaths)
        {
            foreach (var act in active.Active)
            {
                if (DateComparison.After(act, died) == Certainty.Certain)
                {
                    return (died, act);
                }
            }
        }

        return null;
    }

    private static IEnumerable<StatementView> Between(CaseView view, NamedIdentity left, NamedIdentity right) => view
        .Statements(new StatementQuery { About = left.Members })
        .Where(shown => shown.Row.Statement is { Object: { } end, Stance: not Stance.Denies } statement
            && (right.Members.Contains(end) || right.Members.Contains(statement.Subject)))
        .Select(view.View);

    // One source that names both in one act takes them for two.
    private static IEnumerable<EntityRef> OneIncident(CaseView view, NamedIdentity left, NamedIdentity right)
    {
        var shared = left.Neighbors.Intersect(right.Neighbors)
            .Where(neighbor => view.Ref(neighbor).Kind is Model.Entities.EntityKind.Incident or Model.Entities.EntityKind.Operation or Model.Entities.EntityKind.Meeting)
            .Order().ToList();
        if (shared.Count == 0)
        {
            yield break;
        }

        var (ours, theirs) = (Named(view, left), Named(view, right));
        foreach (var incident in shared.Where(incident => ours[incident].Intersect(theirs[incident]).Any()))
        {
            yield return view.Ref(incident);
        }
    }

    private static ILookup<CanonicalId, SourceId> Named(CaseView view, NamedIdentity identity) => view
        .Statements(new StatementQuery { About = identity.Members })
        .Where(shown => shown.Row.Statement is { Object: not null, Stance: not Stance.Denies })
        .SelectMany(shown => new[] { shown.Row.Statement.Subject, shown.Row.Statement.Object!.Value }
            .Select(end => (Other: view.Identities.Of(end), shown.Source.Id)))
        .ToLookup(row => row.Other, row => row.Id);
}
