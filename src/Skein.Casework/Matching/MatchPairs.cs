using Skein.Casework.Identity;
using Skein.Casework.Matching.Calibration;
using Skein.Casework.Views;
using Skein.Casework.Wording;
using Skein.Model;
using Skein.Model.Statements;
using Skein.Storage.Reading;
using Skein.Text;
using Skein.Text.Names;
using Skein.Text.Names.Comparison;

namespace Skein.Casework.Matching;

/// <summary>Makes a pair ready to be looked at: the comparison word by word, the evidence and the passages of both sides.</summary>
internal static class MatchPairs
{
    private const int MostNames = 12;
    private const int MostDocuments = 5;
    private const int MostStatements = 4;
    private const int MostPassages = 2;

    // What tells people apart stands first; then what is said of them, oldest record first.
    private static readonly string[] First = ["born-on", "born-in", "nationality", "died", "resident-of", "alias", "name", "spelled", "described-as", "age", "occupation"];

    public static MatchPair View(CaseView view, NamedIdentities identities, ScoredPair pair, DeskScale scale, bool isPutOff)
    {
        var (left, right) = (identities.Find(pair.Left)!.Value, identities.Find(pair.Right)!.Value);
        var (one, other) = (identities[left], identities[right]);
        var names = identities.Names(left, right)!.Value;
        var (first, second) = (one.Prepared[names.LeftName], other.Prepared[names.RightName]);
        var comparison = NameComparer.Shipped.Compare(first, second);
        var why = ExplainIdentity.Of(view, EntityId.From(one.Id.Value), EntityId.From(other.Id.Value));
        return new MatchPair(
            Side(view, one, first.Original),
            Side(view, other, second.Original),
            Math.Round(pair.Probability, 3),
            Math.Round(pair.NameProbability, 3),
            Math.Round(pair.Value, 3),
            Words(comparison, first, second),
            [.. comparison.Findings.Select(finding => Finding(finding, first.Kind))],
            identities.Evidence(view, left, right, pair.NameProbability),
            MatchWarnings.Of(view, one, other, why, first.Original, second.Original),
            Settling(comparison.WouldSettle),
            why.State,
            why.Steps.Count > 0 ? why.Sentence : null,
            isPutOff)
        {
            Scale = scale.IsOfCase ? ShowReliability.View(scale, isWanted: true).Sentence : null,
        };
    }

    /// <summary>The comparison word by word.</summary>
    public static IReadOnlyList<MatchWord> Words(NameComparison comparison, PreparedName left, PreparedName right) =>
    [
        .. comparison.Matches.Select(match => new MatchWord(
            match.Left.Of(left.Original), match.Right.Of(right.Original), T.Find($"match.rule.{Code(match.Rule)}") ?? match.Rule.ToString(), match.Quality, match.Weight)),
        .. comparison.LeftOver.Select(rest => new MatchWord(
            rest.IsLeft ? rest.Span.Of(left.Original) : null, rest.IsLeft ? null : rest.Span.Of(right.Original), T.Of("match.left-over"), 0, rest.Weight)),
    ];

    /// <summary>A finding as a sentence; of organisations where it means something else there.</summary>
    public static string Finding(NameFinding finding, NameKind kind)
    {
        var code = Code(finding);
        return (kind == NameKind.Organisation ? T.Find($"match.finding.{code}.organisation") : null) ?? T.Find($"match.finding.{code}") ?? finding.ToString();
    }

    /// <summary>What would settle it, as a sentence.</summary>
    public static string Settling(NameSettling settling) => T.Of($"match.settling.{Code(settling)}");

    private static MatchSide Side(CaseView view, NamedIdentity identity, string name)
    {
        var statements = view.Statements(new StatementQuery { About = identity.Members });
        statements = statements.Count > 0
            ? statements
            : [.. view.Reader.Statements(new StatementQuery { About = identity.Members, IncludeProposed = true, Limit = MostStatements })
                .Select(row => new Shown(row, view.Sources.Get(row.Statement.Source), Model.Dates.Certainty.Certain))];
        var documents = identity.Documents
            .Concat(statements.Select(shown => shown.Row.Statement.Evidence).OfType<Evidence.Passage>().Select(passage => passage.Document))
            .Distinct().Order().ToList();
        return new MatchSide(
            view.Ref(identity.Id),
            name,
            [.. identity.Names.Take(MostNames)],
            [.. documents.Take(MostDocuments).Select(view.TitleOf)],
            view.Views([.. statements.OrderBy(Place).ThenBy(shown => shown.Row.Sequence).Take(MostStatements)]),
            identity.StatementCount,
            statements.Count > 0 ? [] : [.. Mentions(view, identity).Take(MostPassages)]);
    }

    private static int Place(Shown shown) =>
        Array.IndexOf(First, shown.Row.Statement.Property.Value) is >= 0 and var place ? place : First.Length;

    // Nobody has said anything of it yet: then the line of the text in which the machine read the name is what there is to look at.
    private static IEnumerable<EvidenceView> Mentions(CaseView view, NamedIdentity identity)
    {
        foreach (var member in identity.Members.Order())
        {
            if (view.Reader.FindProposed(member) is not { Mentions: [var mention, ..], Entity.Document: { } document }
                || view.Reader.Find(document) is not { } found
                || view.Reader.TextVersions(document) is not [.., var version]
                || view.Reader.ReadText(version.Id) is not { } text
                || !mention.Span.FitsIn(text))
            {
                continue;
            }

            var span = Around(text, mention.Span);
            yield return view.Evidence(new Evidence.Passage(document, version.Id, span, span.Of(text)), view.Sources.Get(found.Value.Source));
        }
    }

    private static TextSpan Around(string text, TextSpan mention)
    {
        const int Reach = 160;
        var (start, end) = (mention.Start, mention.End);
        while (start > 0 && mention.Start - start < Reach && !IsEnd(text, start - 1))
        {
            start--;
        }

        while (end < text.Length && end - mention.End < Reach && !IsEnd(text, end))
        {
            end++;
        }

        while (start < mention.Start && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        // Neither half of a surrogate pair is a quote.
        start -= start > 0 && char.IsLowSurrogate(text[start]) ? 1 : 0;
        end += end < text.Length && char.IsLowSurrogate(text[end]) ? 1 : 0;
        return new TextSpan(start, end);
    }

    private static bool IsEnd(string text, int at) =>
        text[at] == '\n' || (text[at] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && at >= 2 && char.IsLower(text[at - 2]));

    /// <summary>The code of a rule or finding: <c>same-sound</c>.</summary>
    public static string Code<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
