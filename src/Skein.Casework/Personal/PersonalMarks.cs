using Skein.Casework.Cases;
using Skein.Text.Hashing;

namespace Skein.Casework.Personal;

/// <summary>What one coder looked at in one case, by identifiers alone.</summary>
internal sealed record PersonalMarks
{
    /// <summary>What the name of every such file begins with.</summary>
    public const string FilePrefix = "case-";

    /// <summary>Up to which event each entity was looked at.</summary>
    public Dictionary<string, long> Seen { get; init; } = new(StringComparer.Ordinal);

    /// <summary>What was opened last, latest first; searches are not among it.</summary>
    public IReadOnlyList<RecentItem> Recent { get; init; } = [];

    /// <summary>
    /// The name of the file: it follows from the first entry of the log, so that a case that is moved is the same case, and from the coder.
    /// </summary>
    public static string FileOf(CaseSession session)
    {
        using var reader = session.Store.OpenReader();
        return $"{FilePrefix}{ContentHash.OfText($"{reader.Entry(1)?.Hash}\n{session.Coder.Name}").ToString()[..32]}.json";
    }
}
