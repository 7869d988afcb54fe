using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model.Log;
using Skein.Prompting.Connections;

namespace Skein.Casework.LanguageModels;

/// <summary>Ends a permission to send. A run that is under way stops before its next document; what was sent is not called back.</summary>
/// <param name="session">The coder at work.</param>
public sealed class EndSending(CaseSession session)
{
    /// <summary>Ends the permission.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="reason">Why; needed.</param>
    public ActOutcome Run(ModelEndpoint endpoint, string reason)
    {
        if (TypedReason.Read(reason, out var words) is { } refused)
        {
            return refused;
        }

        using var reader = session.Store.OpenReader();
        return ModelLog.IsAllowed(reader, endpoint.Origin)
            ? session.Record([new CaseEvent.SendingEnded(endpoint.Origin, words)])
            : SendingFaults.NotAllowed(endpoint.Origin);
    }
}
