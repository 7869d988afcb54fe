using Skein.Model;

namespace Skein.Casework.LanguageModels;

/// <summary>What a language model is to read.</summary>
public sealed record ReadWithModelRequest
{
    /// <summary>The documents; null for every one of the case. Default null.</summary>
    public IReadOnlyCollection<DocumentId>? Documents { get; init; }

    /// <summary>True to read documents again that the same model read before with the same prompt; what the case has is not proposed twice. Default false.</summary>
    public bool Again { get; init; }

    /// <summary>The most documents of one run. Default 1,000; 1 or more.</summary>
    public int MostDocuments { get; init; } = 1_000;

    /// <summary>
    /// The most tokens of one run, counted as the server says or as Skein estimates when that is more. A document whose questions alone would go
    /// beyond is not begun. Default 2,000,000; 1 or more.
    /// </summary>
    public long MostTokens { get; init; } = 2_000_000;

    /// <summary>The longest that one run may take; the document that is being read then is not proposed from. Default one hour; more than 0.</summary>
    public TimeSpan MostTime { get; init; } = TimeSpan.FromHours(1);
}

/// <summary>How far reading has come.</summary>
/// <param name="Done">Documents done, read or failed.</param>
/// <param name="Total">Documents that this run has to read.</param>
/// <param name="Proposals">Proposals made.</param>
/// <param name="Refused">Statements of answers that were refused.</param>
/// <param name="Failed">Documents that could not be read.</param>
/// <param name="Tokens">Tokens spent.</param>
/// <param name="DocumentsPerMinute">Since the start.</param>
/// <param name="Left">Time left, when it can be said.</param>
public sealed record ModelProgress(int Done, int Total, int Proposals, int Refused, int Failed, long Tokens, double DocumentsPerMinute, TimeSpan? Left);
