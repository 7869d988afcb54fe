using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Proposals;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Resolution.Names;

/// <summary>How alike the names of two entities are: the pair of their names that speaks most for one bearer, with its evidence.</summary>
/// <param name="Left">The name of the left entity.</param>
/// <param name="Right">The name of the right entity.</param>
/// <param name="Comparison">What speaks for and against.</param>
public sealed record NameLikeness(string Left, string Right, NameComparison Comparison)
{
    /// <summary>
    /// Compares every name of one entity with every name of the other and keeps the most probable pair; of equally probable ones the ordinally first.
    /// Null where an entity has no name.
    /// </summary>
    /// <exception cref="ArgumentException">The entities are of two kinds.</exception>
    public static NameLikeness? Of(EntityKind leftKind, IEnumerable<string> left, EntityKind rightKind, IEnumerable<string> right)
    {
        if (leftKind != rightKind)
        {
            throw new ArgumentException("Entities of two kinds are not compared.", nameof(rightKind));
        }

        var kind = leftKind == EntityKind.Person ? NameKind.Person : NameKind.Organisation;
        var others = Prepare(right, kind);
        var best = Prepare(left, kind)
            .SelectMany(one => others.Select(other => (One: one, Other: other, Probability: NameComparer.Shipped.Probability(one, other))))
            .OrderByDescending(pair => pair.Probability)
            .Select(pair => ((PreparedName One, PreparedName Other)?)(pair.One, pair.Other))
            .FirstOrDefault();
        return best is var (name, with) ? new NameLikeness(name.Original, with.Original, NameComparer.Shipped.Compare(name, with)) : null;
    }

    /// <summary>The evidence as parts of a score: the matched parts with their rule, what is left over, each with its weight.</summary>
    public EquatableList<ScorePart> Explain() =>
    [
        .. Comparison.Matches.Select(match => new ScorePart($"\"{match.Left.Of(Left)}\" and \"{match.Right.Of(Right)}\": {match.Rule}", Math.Round(match.Quality * match.Weight, 2))),
        .. Comparison.LeftOver.Select(rest => new ScorePart($"\"{rest.Span.Of(rest.IsLeft ? Left : Right)}\" has no partner", -rest.Weight)),
        .. Comparison.Findings.Select(finding => new ScorePart(finding.ToString(), 0)),
    ];

    private static List<PreparedName> Prepare(IEnumerable<string> names, NameKind kind) =>
        [.. names.Order(StringComparer.Ordinal).Select(name => PreparedName.Of(name, kind))];
}
