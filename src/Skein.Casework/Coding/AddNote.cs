using Skein.Casework.Cases;
using Skein.Model.Log;

namespace Skein.Casework.Coding;

/// <summary>Adds a note, which is no statement.</summary>
/// <param name="session">The coder at work.</param>
public sealed class AddNote(CaseSession session)
{
    /// <summary>Adds a note, which is no statement.</summary>
    public ActOutcome Run(Subject about, string text) => throw new NotImplementedException(session.Location);
}
