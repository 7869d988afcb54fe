using Skein.Model;

namespace Skein.Casework.LanguageModels;

/// <summary>What became of a run.</summary>
public abstract record ModelRunOutcome
{
    private ModelRunOutcome()
    {
    }

    /// <summary>It ran, to the end or to a bound.</summary>
    /// <param name="Report">What it did.</param>
    public sealed record Ran(ModelRunReport Report) : ModelRunOutcome;

    /// <summary>It did not begin, and nothing was sent.</summary>
    /// <param name="Code">A code.</param>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Code, string Sentence) : ModelRunOutcome;
}

/// <summary>Why a run ended.</summary>
public enum ModelRunEnd
{
    /// <summary>All documents were asked about.</summary>
    Finished = 1,

    /// <summary>It reached the most documents.</summary>
    DocumentsSpent,

    /// <summary>It reached the most tokens.</summary>
    TokensSpent,

    /// <summary>It reached the longest time.</summary>
    TimeSpent,

    /// <summary>It was stopped.</summary>
    Cancelled,

    /// <summary>The endpoint failed; see the last of the failures.</summary>
    EndpointFailed,

    /// <summary>The permission to send ended while it ran.</summary>
    PermissionEnded,
}

/// <summary>A document that could not be read.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">Where it was found.</param>
/// <param name="Code">The code.</param>
/// <param name="Sentence">What happened and what to do next.</param>
public sealed record ModelFailure(DocumentId Document, string Path, string Code, string Sentence);

/// <summary>Refused statements of one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
/// <param name="Words">The reason in words.</param>
public sealed record ModelRefusals(string Reason, int Count, string Words);

/// <summary>What a run did.</summary>
/// <param name="Run">The run; null when there was nothing to read.</param>
/// <param name="Endpoint">Scheme, host and port.</param>
/// <param name="Model">The model.</param>
/// <param name="LeftTheMachine">True when texts were sent beyond this machine.</param>
/// <param name="Progress">The counts at the end.</param>
/// <param name="ReadBefore">Documents left out because the same model had read them with the same prompt.</param>
/// <param name="OnProtected">Documents left out because they name a protected person; 0 for an endpoint on this machine, where none is left out.</param>
/// <param name="WithoutText">Documents left out because no text of them is kept.</param>
/// <param name="Refusals">What was refused, most first.</param>
/// <param name="Failures">Documents that could not be read.</param>
/// <param name="End">Why it ended.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ModelRunReport(
    RunId? Run,
    string Endpoint,
    string Model,
    bool LeftTheMachine,
    ModelProgress Progress,
    int ReadBefore,
    int OnProtected,
    int WithoutText,
    IReadOnlyList<ModelRefusals> Refusals,
    IReadOnlyList<ModelFailure> Failures,
    ModelRunEnd End,
    TimeSpan Elapsed);
