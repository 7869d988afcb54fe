using Skein.Casework.Cases;
using Skein.Model.Log;
using Skein.Storage.Reading;

namespace Skein.Casework.Coding;

/// <summary>How judgements, likelihoods, codings and assessments are withdrawn: at any age, with a reason, and nothing that they replaced comes back.</summary>
internal static class Withdrawal
{
    /// <summary>Withdraws what stands.</summary>
    /// <param name="session">The coder at work.</param>
    /// <param name="reason">Why, as typed; needed.</param>
    /// <param name="stands">Whether it stands.</param>
    /// <param name="withdrawn">The event, of the reason as it is recorded.</param>
    /// <param name="absent">What to answer where it does not stand.</param>
    public static ActOutcome Run(
        CaseSession session, string reason, Func<ICaseReader, bool> stands, Func<string, CaseEvent> withdrawn, Func<ActOutcome.Refused> absent)
    {
        if (TypedReason.Read(reason, out var words) is { } refused)
        {
            return refused;
        }

        using var reader = session.Store.OpenReader();
        return stands(reader) ? session.Record([withdrawn(words)]) : absent();
    }
}
