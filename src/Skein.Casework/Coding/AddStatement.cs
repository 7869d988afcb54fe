using Skein.Casework.Cases;

namespace Skein.Casework.Coding;

/// <summary>Records a statement by hand, from selected words or with a locator.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddStatement(CaseSession session)
{
    /// <summary>Records a statement by hand, from selected words or with a locator.</summary>
    public ActOutcome Run(NewStatement statement) => throw new NotImplementedException(session.Location);
}
