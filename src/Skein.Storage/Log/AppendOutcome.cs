using Skein.Model.Log;
using Skein.Text.Hashing;

namespace Skein.Storage.Log;

/// <summary>Where the log ends.</summary>
/// <param name="Sequence">The number of the last entry; 0 for an empty log.</param>
/// <param name="Hash">The hash of the last entry.</param>
public sealed record LogHead(long Sequence, ContentHash Hash);

/// <summary>What became of an append.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>The events are in the log and in the projections, and are on the disk.</summary>
    /// <param name="First">The sequence number of the first event.</param>
    /// <param name="Head">Where the log ends now.</param>
    public sealed record Appended(long First, LogHead Head) : AppendOutcome;

    /// <summary>Somebody else recorded something about a subject meanwhile; nothing was appended.</summary>
    /// <param name="Subject">The subject.</param>
    /// <param name="ChangedAt">The sequence number of the latest event about it.</param>
    public sealed record Conflict(Subject Subject, long ChangedAt) : AppendOutcome;

    /// <summary>An event breaks a rule of the log (a quote that is not in the text, an identifier that is taken, nothing to undo); nothing was appended.</summary>
    /// <param name="Code">The code of the rule, such as <c>SK-STO-010</c>.</param>
    /// <param name="Sentence">What is wrong and what to do.</param>
    public sealed record Refused(string Code, string Sentence) : AppendOutcome;
}
