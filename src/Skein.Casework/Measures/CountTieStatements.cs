using Skein.Casework.Cases;
using Skein.Casework.Views;

namespace Skein.Casework.Measures;

/// <summary>On how many statements the ties of a network rest: what it costs to leave out each of them in turn.</summary>
/// <param name="session">The coder at work.</param>
public sealed class CountTieStatements(CaseSession session)
{
    /// <summary>Counts them.</summary>
    /// <param name="request">Which nodes count.</param>
    /// <param name="filter">Through which filter.</param>
    public int Run(MeasureRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        return MeasuredNetwork.Of(session, view, request).Statements.Count;
    }
}
