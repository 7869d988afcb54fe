using Skein.Casework.Cases;
using Skein.Casework.Methods.Incidents;
using Skein.Casework.Views;
using Skein.Methods.Incidents;
using Skein.Methods.Outcomes;
using Skein.Methods.Signals;

namespace Skein.Casework.Methods.Signals;

/// <summary>
/// Lists what sources say that authorities had before incidents, what became of it there and how long before that was. A signal is shown only
/// with its base rate and the answer of each authority concerned; those that lack one are named as waiting.
/// </summary>
/// <param name="session">The coder at work; the codings used are theirs.</param>
public sealed class ShowSignals(CaseSession session)
{
    /// <summary>Lists them.</summary>
    /// <param name="request">Which timelines, and whose view.</param>
    /// <param name="filter">Through which filter.</param>
    /// <returns>
    /// The list; or why there is none: no incident (SK-METH-406), no statement that tells of a signal (441), an authority that has none (443), an
    /// incident without one (448).
    /// </returns>
    public MethodResult<SignalsView> Run(SignalRequest request, ViewFilter filter)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var view = new CaseView(session, filter);
        return new CodedIncidents(view, onlyDates: true).Tree switch
        {
            MethodResult<IncidentTree>.Computed { Value: var tree } => List(view, new CaseSignals(view, tree, session.Coder), request),
            MethodResult<IncidentTree>.Refused refused => new MethodResult<SignalsView>.Refused(refused.Why),
            _ => throw new InvalidOperationException("A tree is made or refused."),
        };
    }

    private MethodResult<SignalsView> List(CaseView view, CaseSignals signals, SignalRequest request)
    {
        var writer = new SignalWriting(view, signals);
        var waiting = writer.Empty(session.Coder);
        switch (signals.File())
        {
            case MethodResult<SignalFile>.Computed { Value: var file }:
                return writer.Write(waiting, file, request);
            // Signals that wait are an answer, too: they say what is to be coded.
            case MethodResult<SignalFile>.Refused when signals.Waiting.Count + signals.NotTold.Count > 0 && signals.Ready.Count == 0:
                return new MethodResult<SignalsView>.Computed(waiting);
            case MethodResult<SignalFile>.Refused refused:
                return new MethodResult<SignalsView>.Refused(refused.Why);
            default:
                throw new InvalidOperationException("A list is made or refused.");
        }
    }
}
