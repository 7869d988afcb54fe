using Skein.Casework.Cases;

namespace Skein.Web.Start;

/// <summary>A case that the start page is to list.</summary>
/// <param name="Name">The name of its folder.</param>
/// <param name="Session">The coder at work on it; null when it could not be opened.</param>
/// <param name="Fault">Why it could not be opened, as a sentence; null when it could.</param>
public sealed record OfferedCase(string Name, CaseSession? Session, string? Fault = null);
