using Skein.Casework.Cases;

namespace Skein.Casework.Review;

/// <summary>Undoes an earlier event.</summary>
/// <param name="session">The coder at work.</param>
public sealed class UndoEvent(CaseSession session)
{
    /// <summary>Undoes an earlier event.</summary>
    public ActOutcome Run(long sequence, string? reason = null) => throw new NotImplementedException(session.Location);
}
