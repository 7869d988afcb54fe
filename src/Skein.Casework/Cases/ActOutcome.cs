namespace Skein.Casework.Cases;

/// <summary>What became of an act.</summary>
public abstract record ActOutcome
{
    private ActOutcome()
    {
    }

    /// <summary>It is recorded.</summary>
    /// <param name="Sequence">The event that "undo" names.</param>
    /// <param name="Id">The identifier of what was made, when something was.</param>
    public sealed record Done(long Sequence, string? Id = null) : ActOutcome;

    /// <summary>Somebody else recorded something about it meanwhile; nothing was recorded. Look again and decide again.</summary>
    /// <param name="Sentence">What to do, for the coder.</param>
    public sealed record Conflict(string Sentence) : ActOutcome;

    /// <summary>It cannot be done as asked; nothing was recorded.</summary>
    /// <param name="Code">A code, such as <c>SK-CAS-003</c>.</param>
    /// <param name="Sentence">Why, and what to do, for the coder.</param>
    public sealed record Refused(string Code, string Sentence) : ActOutcome;
}
