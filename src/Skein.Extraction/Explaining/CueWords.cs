using System.Text;
using System.Text.RegularExpressions;
using Skein.Extraction.Lexicons;
using Skein.Extraction.Rules;
using Skein.Model.Proposals;
using Skein.Text;
using Skein.Text.Tokens;

namespace Skein.Extraction.Explaining;

/// <summary>
/// The words of a quote that made a rule propose what it proposes: those that its pattern asks for, and those that a part of the score
/// names. They are found by the tokens of the quote, so that a mark never cuts a letter from its accent or a pair of surrogates, and a word
/// is the same composed or decomposed. Function words are marked only where a pattern asks for nothing else.
/// </summary>
public static partial class CueWords
{
    private static readonly HashSet<string> FunctionWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "for", "from", "had", "has", "have", "her", "his", "in", "is", "its", "of", "on", "or", "that", "the",
        "their", "to", "was", "were", "which", "who", "whose", "with", "be", "been", "being", "are", "s", "'s", "’s",
    };

    /// <summary>Finds them.</summary>
    /// <param name="proposal">What is proposed.</param>
    /// <param name="quote">Its quote.</param>
    /// <returns>Spans in UTF-16 units of the quote, in order, none overlapping; empty when nothing tells.</returns>
    public static IReadOnlyList<TextSpan> Of(Proposal proposal, string quote)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(quote);
        var tokens = Tokenizer.Tokenize(quote).Select(token => (token.Span, Word: token.Span.Of(quote).Normalize(NormalizationForm.FormC))).ToList();
        var found = new SortedSet<TextSpan>();
        foreach (var feature in proposal.Explanation.Select(part => part.Feature))
        {
            if (PatternPart().Match(feature) is { Success: true } match)
            {
                found.UnionWith(OfPattern(match.Groups["text"].Value, tokens));
            }
            else if (NamedPart().Match(feature) is { Success: true } named)
            {
                found.UnionWith(Literal(named.Groups["text"].Value, tokens));
            }
        }

        return Merged(found);
    }

    private static List<TextSpan> Merged(SortedSet<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    private static List<TextSpan> OfPattern(string text, List<(TextSpan Span, string Word)> tokens)
    {
        var book = ExtractionPipeline.Shipped.Book;
        var lexicon = ExtractionPipeline.Shipped.Lexicon;
        var sets = book.Rules.SelectMany(rule => rule.Patterns).FirstOrDefault(pattern => pattern.Text == text) is { } pattern
            ? SetsOf(pattern)
            : book.Rules.SelectMany(rule => rule.Syntax).FirstOrDefault(syntax => syntax.Text == text) is { } syntax ? SetsOf(syntax) : [];
        var asked = tokens.Where(token => lexicon.IdOf(token.Word) is > 0 and var id && sets.Any(set => set.Contains(id))).ToList();
        var telling = asked.Where(token => !FunctionWords.Contains(token.Word)).ToList();
        return [.. (telling.Count > 0 ? telling : asked).Select(token => token.Span)];
    }

    private static IReadOnlyList<WordSet> SetsOf(Pattern pattern) =>
        [.. pattern.Elements.Where(element => element.Kind == ElementKind.Words).Select(element => element.Words!)];

    private static IReadOnlyList<WordSet> SetsOf(SyntaxPattern syntax) =>
    [
        syntax.Words,
        .. syntax.Elements.Where(element => element is { Words: not null, IsBarred: false, IsPhrase: false }).Select(element => element.Words!),
    ];

    // Whole tokens in a row, in any case; "cue" alone is the word that a part of the score has in quotation marks.
    private static IEnumerable<TextSpan> Literal(string words, List<(TextSpan Span, string Word)> tokens)
    {
        var wanted = Tokenizer.Tokenize(words).Select(token => token.Span.Of(words).Normalize(NormalizationForm.FormC)).ToList();
        for (var at = 0; wanted.Count > 0 && at + wanted.Count <= tokens.Count; at++)
        {
            if (wanted.Index().All(word => string.Equals(tokens[at + word.Index].Word, word.Item, StringComparison.OrdinalIgnoreCase)))
            {
                yield return new TextSpan(tokens[at].Span.Start, tokens[at + wanted.Count - 1].Span.End);
            }
        }
    }

    [GeneratedRegex("(?:^|, )(?:pattern|syntax) \"(?<text>.+)\"$", RegexOptions.CultureInvariant)]
    private static partial Regex PatternPart();

    [GeneratedRegex("^(?:cue|noun|date near|place near) \"(?<text>.+)\"$", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPart();
}
