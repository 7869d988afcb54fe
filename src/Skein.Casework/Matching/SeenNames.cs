using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Entities;
using Skein.Model.Judgements;
using Skein.Resolution.Identities;
using Skein.Storage.Reading;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching;

/// <summary>The comparison of two entities' names as it is kept with a judgement on them, and in words.</summary>
internal static class SeenNames
{
    private static readonly PropertyCode[] Naming = [.. new[] { "name", "alias", "spelled", "identified-as" }.Select(PropertyCode.From)];

    /// <summary>
    /// Compares the names that the two bear as decided so far, the best pair of them; null where one has no name that can be compared, or where they
    /// are of two kinds or neither persons nor organisations.
    /// </summary>
    public static NamesSeen? Of(ICaseReader reader, CanonicalIdentities identities, EntityId left, EntityId right)
    {
        if (Gather(reader, identities, left) is not { } one || Gather(reader, identities, right) is not { } other || one.BestNames(other) is not { } best)
        {
            return null;
        }

        var (first, second) = (one.Prepared[best.Name], other.Prepared[best.OtherName]);
        var comparison = NameComparer.Shipped.Compare(first, second);
        return new NamesSeen(
            comparison.Model,
            first.Original,
            second.Original,
            Math.Round(comparison.Probability, 3),
            [
                .. comparison.Matches.Select(match =>
                    new WordSeen(match.Left.Of(first.Original), match.Right.Of(second.Original), MatchPairs.Code(match.Rule))),
                .. comparison.LeftOver.Select(rest => rest.IsLeft
                    ? new WordSeen(rest.Span.Of(first.Original), null, null)
                    : new WordSeen(null, rest.Span.Of(second.Original), null)),
            ],
            [.. comparison.Findings.Select(MatchPairs.Code)]);
    }

    /// <summary>The same as a sentence for a person to read; a rule that today's words lack stands by its code.</summary>
    public static string InWords(NamesSeen seen)
    {
        var words = string.Join("; ", seen.Words.Select(InWords));
        return T.Of("names-seen.words", seen.Left, seen.Right, seen.Probability, seen.Method, words);
    }

    private static string InWords(WordSeen word) => word switch
    {
        { Left: { } met, Right: { } with, Rule: { } rule } => T.Of("match.words.met", met, with, T.Find($"match.rule.{rule}") ?? rule),
        _ => T.Of("match.words.rest", word.Left ?? word.Right, T.Of("match.left-over")),
    };

    private static NamedIdentity? Gather(ICaseReader reader, CanonicalIdentities identities, EntityId entity)
    {
        var id = identities.Of(entity);
        EntityId[] members = [.. identities.Members(id).Append(entity).Distinct()];
        var recorded = members.Select(member => reader.Find(member)?.Value ?? reader.FindProposed(member)?.Entity).OfType<Entity>().ToList();
        if (recorded is not [{ Kind: EntityKind.Person or EntityKind.Organisation } first, ..])
        {
            return null;
        }

        var found = new NamedIdentity(id, first.Kind);
        found.Names.UnionWith(recorded.Where(row => !row.ByRole).Select(row => row.Label));
        foreach (var row in reader.Statements(new StatementQuery { About = members, Properties = Naming }))
        {
            if (row.Statement.Value is { } value && members.Contains(row.Statement.Subject))
            {
                found.Names.UnionWith(new[] { value.Text, value.Original }.OfType<string>());
            }
        }

        found.Names.RemoveWhere(string.IsNullOrWhiteSpace);
        found.Prepare();
        return found;
    }
}
