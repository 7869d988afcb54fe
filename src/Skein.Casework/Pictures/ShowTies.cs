using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;
using Skein.Model;

namespace Skein.Casework.Pictures;

/// <summary>The ties between two, each with the passages that say it.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowTies(CaseSession session)
{
    /// <summary>Shows them.</summary>
    /// <param name="from">One end.</param>
    /// <param name="to">The other.</param>
    /// <param name="filter">Through which filter.</param>
    /// <returns>The ties; null when one of the two is not known.</returns>
    public TiesBetween? Run(EntityId from, EntityId to, ViewFilter filter)
    {
        using var view = new CaseView(session, filter);
        if (!view.Knows(from) || !view.Knows(to))
        {
            return null;
        }

        var projected = ProjectedNetwork.Whole(session, view);
        var (one, other) = (view.Identities.Of(from), view.Identities.Of(to));
        var ties = projected.Network.TiesOf(one).Where(tie => tie.OtherEnd(one) == other);
        return new TiesBetween(view.Ref(one), view.Ref(other), [.. ties.Select(tie => projected.View(view, tie, one))]);
    }
}

/// <summary>The ties between two.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other.</param>
/// <param name="Ties">The ties, as they are seen from the first; empty when the filter lets none through.</param>
public sealed record TiesBetween(EntityRef From, EntityRef To, IReadOnlyList<TieView> Ties);
