using Skein.Casework.Cases;

namespace Skein.Casework.Review;

/// <summary>What waits for a decision.</summary>
/// <param name="session">The coder at work.</param>
public sealed class ShowReviewQueue(CaseSession session)
{
    /// <summary>What waits for a decision.</summary>
    public ReviewQueue Run(QueueRequest request) => throw new NotImplementedException(session.Location);
}
