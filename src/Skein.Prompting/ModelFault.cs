namespace Skein.Prompting;

/// <summary>How far a fault of a language model's server reaches.</summary>
public enum FaultReach
{
    /// <summary>The same question may be answered later.</summary>
    Transient = 1,

    /// <summary>This document cannot be read by this model; others may.</summary>
    Document,

    /// <summary>No document can be read until somebody mends it.</summary>
    Run,
}

/// <summary>What went wrong with an endpoint, a key or an answer. It never holds a word of a document, of a key, or of what a server said.</summary>
/// <param name="Code">A code, such as <c>SK-MODEL-005</c>.</param>
/// <param name="Message">What happened, the likely cause, the next step.</param>
/// <param name="Reach">How far it reaches.</param>
public sealed record ModelFault(string Code, string Message, FaultReach Reach);
