using Skein.Casework.Cases;
using Skein.Casework.Views;
using Skein.Model;
using Skein.Model.Vocabulary;
using Skein.Storage.Reading;

namespace Skein.Casework.Review.Groups;

/// <summary>
/// Goes through proposals in the order of their scores and stops at each that is the first of its group. The order comes from an index, so
/// that the first page reads as many rows as it shows, however many wait behind it. Groups put off in this session come last.
/// </summary>
internal sealed class GroupWalk(CaseView view, CaseSession session)
{
    private PropertyVocabulary Vocabulary => session.Vocabulary;

    /// <summary>The best member of each group of a filter, in order.</summary>
    public IEnumerable<(ProposalKey Best, bool IsLater)> Groups(ReviewFilter filter)
    {
        var seen = new HashSet<StatementKey>();
        var later = new List<ProposalKey>();
        foreach (var key in view.Reader.ProposalKeys(filter.Query))
        {
            if (!seen.Add(StatementKey.Of(key, view.Identities, Vocabulary)))
            {
                continue;
            }

            if (session.IsLater(key.Id))
            {
                later.Add(key);
            }
            else
            {
                yield return (key, false);
            }
        }

        foreach (var key in later)
        {
            yield return (key, true);
        }
    }

    /// <summary>All proposals of a filter that stand in the group of one, best first.</summary>
    public List<ProposalKey> MembersOf(ProposalKey one, ReviewFilter filter)
    {
        var group = StatementKey.Of(one, view.Identities, Vocabulary);
        IEnumerable<EntityId> subjects = view.Members(view.Identities.Of(one.Subject));
        if (one.Object is { } other && Vocabulary.Find(one.Property) is { IsSymmetric: true })
        {
            subjects = subjects.Concat(view.Members(view.Identities.Of(other)));
        }

        var query = filter.Query with { Property = one.Property, Subjects = [.. subjects.Distinct()] };
        return [.. view.Reader.ProposalKeys(query).Where(key => StatementKey.Of(key, view.Identities, Vocabulary) == group)];
    }

    /// <summary>The key of one proposal, in whatever state; null when there is none or it is a question of identity.</summary>
    public ProposalKey? Find(ProposalId proposal) =>
        view.Reader.ProposalKeys(new ProposalQuery { State = null, Ids = [proposal], Limit = 1 }).FirstOrDefault();
}
