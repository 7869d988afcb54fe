using Skein.Casework.Cases;
using Skein.Casework.Coding;
using Skein.Model.Log;
using Skein.Prompting.Connections;

namespace Skein.Casework.LanguageModels;

/// <summary>
/// Allows texts of this case to be sent to one endpoint beyond the machine. Nothing is sent by it. A later permission for the same endpoint
/// takes the place of an earlier one; <see cref="EndSending"/> ends it.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class AllowSending(CaseSession session)
{
    private const int Longest = 2_000;

    /// <summary>Records the permission.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="legalBasis">On which basis personal data may be handed over; needed.</param>
    /// <param name="decidedBy">Who decided it and answers for it; needed.</param>
    public ActOutcome Run(ModelEndpoint endpoint, string legalBasis, string decidedBy)
    {
        var (basis, person) = (TypedText.Block(legalBasis), TypedText.Line(decidedBy));
        if (endpoint.IsLocal)
        {
            return SendingFaults.StaysHere();
        }

        return basis.Length is 0 or > Longest || person.Length is 0 or > Longest
            ? SendingFaults.NoBasis()
            : session.Record([new CaseEvent.SendingAllowed(endpoint.Origin, basis, person)]);
    }
}
