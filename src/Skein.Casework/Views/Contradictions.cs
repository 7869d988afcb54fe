using Skein.Model;
using Skein.Model.Dates;
using Skein.Model.Statements;
using Skein.Model.Vocabulary;

namespace Skein.Casework.Views;

/// <summary>
/// Finds statements that cannot all be so: one denies what another says of the same two ends, or a property of which there is only one
/// (<see cref="Property.Unique"/>) has two that do not fit together. Dates that overlap and counts whose bounds meet fit together.
/// </summary>
internal static class Contradictions
{
    /// <summary>A group of statements that say otherwise of one another.</summary>
    public sealed record Clash(EntityId About, Property Property, IReadOnlyList<Shown> Statements);

    public static HashSet<StatementId> Among(CaseView view, IEnumerable<Shown> shown, PropertyVocabulary vocabulary) =>
        [.. Find(view, shown, vocabulary).SelectMany(clash => clash.Statements).Select(item => item.Row.Statement.Id)];

    public static IReadOnlyList<Clash> Find(CaseView view, IEnumerable<Shown> shown, PropertyVocabulary vocabulary)
    {
        var clashes = new List<Clash>();
        foreach (var group in shown.GroupBy(item => item.Row.Statement.Property))
        {
            if (vocabulary.Find(group.Key) is not { } property)
            {
                continue;
            }

            clashes.AddRange(Denials(view, group, property));
            clashes.AddRange(Differences(view, group, property));
        }

        return clashes;
    }

    private static IEnumerable<Clash> Denials(CaseView view, IEnumerable<Shown> said, Property property) =>
        from pair in said.GroupBy(item => Ends(view, item.Row.Statement, property))
        where pair.Any(item => item.Row.Statement.Stance == Stance.Denies) && pair.Any(item => item.Row.Statement.Stance != Stance.Denies)
        select new Clash(pair.First().Row.Statement.Subject, property, [.. pair]);

    private static IEnumerable<Clash> Differences(CaseView view, IEnumerable<Shown> group, Property property)
    {
        if (property.Unique is not { } unique)
        {
            yield break;
        }

        var said = group.Where(item => item.Row.Statement.Stance != Stance.Denies);
        foreach (var same in said.GroupBy(item => (Fixed(view, item.Row.Statement, unique), Scope(item.Row.Statement))))
        {
            var items = same.ToList();
            if (items.Where((left, i) => items.Skip(i + 1).Any(right => Differ(view, left.Row.Statement, right.Row.Statement, unique))).Any())
            {
                yield return new Clash(items[0].Row.Statement.Subject, property, items);
            }
        }
    }

    private static (CanonicalId, CanonicalId?, string?) Ends(CaseView view, Statement statement, Property property)
    {
        var subject = view.Identities.Of(statement.Subject);
        CanonicalId? end = statement.Object is { } other ? view.Identities.Of(other) : null;
        return property.IsSymmetric && end is { } second && second.CompareTo(subject) < 0
            ? (second, subject, null)
            : (subject, end, statement.Value?.Text);
    }

    private static CanonicalId Fixed(CaseView view, Statement statement, UniqueEnd unique) =>
        view.Identities.Of(unique == UniqueEnd.Subject && statement.Object is { } end ? end : statement.Subject);

    private static string? Scope(Statement statement) => statement.Qualifiers.FirstOrDefault(qualifier => qualifier.Name == "scope")?.Value;

    private static bool Differ(CaseView view, Statement left, Statement right, UniqueEnd unique) => unique switch
    {
        UniqueEnd.Subject => view.Identities.Of(left.Subject) != view.Identities.Of(right.Subject),
        UniqueEnd.Object => left.Object is { } first && right.Object is { } second && view.Identities.Of(first) != view.Identities.Of(second),
        _ => Differ(left.Value, right.Value),
    };

    private static bool Differ(StatementValue? left, StatementValue? right) => (left, right) switch
    {
        (null, _) or (_, null) => false,
        _ when left.AsDate() is { } first && right.AsDate() is { } second => DateComparison.Overlaps(first, second) == Certainty.Impossible,
        _ when left.AsCount() is { } first && right.AsCount() is { } second =>
            first.High < second.Low || second.High < first.Low,
        _ => !string.Equals(left.Text, right.Text, StringComparison.OrdinalIgnoreCase),
    };
}
