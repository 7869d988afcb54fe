using Skein.Casework.Cases;
using Skein.Casework.Likelihoods;

namespace Skein.Casework.Coding;

/// <summary>The reason that a judgement, a coding or a withdrawal needs, as a person typed it.</summary>
internal static class TypedReason
{
    /// <summary>Reads a reason.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="reason">It without what means nothing; empty when nothing is left.</param>
    /// <returns>Why it does not do, being empty or too long; null when it does.</returns>
    public static ActOutcome.Refused? Read(string? typed, out string reason)
    {
        reason = TypedText.Block(typed);
        return reason.Length == 0 ? Faults.NoReason()
            : reason.Length > StateLikelihood.LongestReason ? Faults.LongReason(StateLikelihood.LongestReason)
            : null;
    }
}
