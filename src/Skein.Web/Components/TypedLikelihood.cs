namespace Skein.Web.Components;

/// <summary>What a person typed into the form of a likelihood that was refused.</summary>
/// <param name="Probability">The probability as typed.</param>
/// <param name="Reason">The reason.</param>
/// <param name="IncludesProtected">True when the page had asked for protected persons.</param>
public sealed record TypedLikelihood(string? Probability, string? Reason, bool IncludesProtected);
