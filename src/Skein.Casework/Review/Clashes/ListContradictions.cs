using Skein.Casework.Cases;
using Skein.Casework.Dossiers;
using Skein.Casework.Views;

namespace Skein.Casework.Review.Clashes;

/// <summary>Which contradictions are listed.</summary>
public enum ContradictionState
{
    /// <summary>Those that nobody decided on, or to which a statement has come since.</summary>
    Open = 1,

    /// <summary>Those that somebody left unresolved and nobody decided.</summary>
    Unresolved,

    /// <summary>Those that somebody decided.</summary>
    Decided,
}

/// <summary>A page of the queue of contradictions.</summary>
/// <param name="Items">The contradictions, by what they are about.</param>
/// <param name="Counts">How many there are in each state.</param>
/// <param name="HasMore">True when some follow.</param>
public sealed record ContradictionQueue(
    IReadOnlyList<Contradiction> Items, IReadOnlyDictionary<ContradictionState, int> Counts, bool HasMore);

/// <summary>Reviewed statements of the whole case that cannot all be so, with what coders decided on them.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ListContradictions(CaseSession session)
{
    /// <summary>A page of the queue.</summary>
    /// <param name="state">Which.</param>
    /// <param name="limit">At most so many.</param>
    /// <param name="offset">Skips so many.</param>
    public ContradictionQueue Run(ContradictionState state = ContradictionState.Open, int limit = 10, int offset = 0)
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        var decided = ContradictionCodes.All(view);
        var found = session.Keep(view, view.Filter, () => Contradictions.Find(view, view.AllStatements(), session.Vocabulary))
            .Select(clash => (Clash: clash, State: StateOf(ContradictionCodes.On(decided, [.. clash.Statements.Select(each => each.Row.Statement.Id)]))))
            .ToList();
        var listed = found.Where(each => each.State == state).Select(each => each.Clash).ToList();
        view.Prefetch(listed.Select(clash => clash.About));
        var page = listed
            .OrderBy(clash => view.Ref(clash.About).Label, StringComparer.Ordinal)
            .ThenBy(clash => clash.Property.Code)
            .ThenBy(clash => clash.Statements[0].Row.Statement.Id)
            .Skip(offset).Take(limit);
        return new ContradictionQueue(
            ContradictionViews.Of(view, page),
            Enum.GetValues<ContradictionState>().ToDictionary(each => each, each => found.Count(one => one.State == each)),
            listed.Count > offset + limit);
    }

    private static ContradictionState StateOf(IReadOnlyList<ContradictionDecision> decisions)
    {
        var whole = decisions.Where(decision => decision.IsWhole).ToList();
        return whole.Exists(decision => decision.Verdict != ContradictionVerdict.Unresolved) ? ContradictionState.Decided
            : whole.Count > 0 ? ContradictionState.Unresolved
            : ContradictionState.Open;
    }
}
