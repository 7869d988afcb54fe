using Skein.Casework.Cases;
using Skein.Casework.Matching;
using Skein.Casework.Views;
using Skein.Model.Entities;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Searching;

/// <summary>
/// Persons and organisations whose names are spelled or sound like what was typed, in whichever script, by the comparison that the matching
/// desk uses. It offers, and merges nothing: two men with one name are normal.
/// </summary>
/// <param name="session">The coder at work.</param>
public sealed class FindSimilarNames(CaseSession session)
{
    /// <summary>No name has more parts; longer words are those of a text.</summary>
    public const int MostParts = 6;

    // Below this, gathering all names takes no longer than a page may.
    private const int QuickDocuments = 1500;

    /// <summary>True when it answers within the time of a page: the case is small, or its names were gathered already.</summary>
    public bool IsQuick()
    {
        using var view = new CaseView(session, ViewFilter.Everything);
        return session.HasNames(view) || view.Reader.Counts().Documents <= QuickDocuments;
    }

    /// <summary>Finds them, most alike first.</summary>
    /// <param name="words">A name as typed.</param>
    /// <param name="found">What the search itself found, which is left out.</param>
    /// <param name="limit">At most so many; default 10.</param>
    public IReadOnlyList<SimilarName> Run(string words, IReadOnlyList<FoundEntity> found, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(found);
        if (string.IsNullOrWhiteSpace(words) || NameKey.Tokens(words).Count is 0 or > MostParts)
        {
            return [];
        }

        using var view = new CaseView(session, ViewFilter.Everything);
        var known = found.Select(entity => entity.Entity.Id).ToHashSet();
        var index = session.NamesOf(view);
        return
        [
            .. new[] { EntityKind.Person, EntityKind.Organisation }
                .SelectMany(kind => Alike(view, index, words.Trim(), kind))
                .Where(similar => !known.Contains(similar.Entity.Id))
                .OrderByDescending(similar => similar.Probability)
                .ThenBy(similar => similar.Entity.IsProposed)
                .ThenBy(similar => similar.Entity.Id)
                .DistinctBy(similar => similar.Entity.Id)
                .GroupBy(similar => (similar.Name, similar.Entity.Kind, Id: similar.Entity.IsProposed ? null : similar.Entity.Id.Value))
                .Select(alike => alike.First() with { More = alike.Count() - 1 })
                .Take(limit),
        ];
    }

    private static IEnumerable<SimilarName> Alike(CaseView view, NameIndex index, string words, EntityKind kind)
    {
        PreparedName[] typed = [NamedIdentity.Read(words, kind)];
        foreach (var identity in index.Candidates(typed, kind))
        {
            var (one, other, probability) = NameIndex.Best(typed, identity);
            if (probability >= MatchRequest.UsualLeast)
            {
                var comparison = NameComparer.Shipped.Compare(one, other);
                yield return new SimilarName(
                    view.Ref(identity.Id), other.Original, Math.Round(probability, 3), MatchPairs.Words(comparison, one, other),
                    [.. comparison.Findings.Select(finding => MatchPairs.Finding(finding, one.Kind))]);
            }
        }
    }
}

/// <summary>A name that is like what was typed.</summary>
/// <param name="Entity">Who bears it.</param>
/// <param name="Name">The name, as a source writes it.</param>
/// <param name="Probability">How probably the two names are of one, by the names alone; 0 to 1.</param>
/// <param name="Words">Which part agrees with which, and what is left over; the left is what was typed.</param>
/// <param name="Findings">What else is to be said of the two, as sentences.</param>
public sealed record SimilarName(
    EntityRef Entity, string Name, double Probability, IReadOnlyList<MatchWord> Words, IReadOnlyList<string> Findings)
{
    /// <summary>How many more readings of exactly this name by the machine there are, which nobody reviewed either; default 0.</summary>
    public int More { get; init; }
}
