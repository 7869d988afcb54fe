namespace Skein.Web.Methods.Incidents;

/// <summary>What the table of incidents was asked, in the words of its address; null for what is the default.</summary>
/// <param name="Count">Killed or injured.</param>
/// <param name="Policy">The policy for sources that differ.</param>
/// <param name="Scope">Who is counted.</param>
/// <param name="Level">On which level.</param>
/// <param name="Scheme">Whose labels.</param>
public sealed record CasualtiesAsked(string? Count, string? Policy, string? Scope, string? Level, string Scheme)
{
    /// <summary>The same as fields of an address.</summary>
    public IReadOnlyList<(string Name, string? Value)> Fields =>
        [("count", Count), ("policy", Policy), ("scope", Scope), ("level", Level), ("scheme", Scheme)];
}
