using Skein.Extraction.Annotations;
using Skein.Extraction.Dates;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;
using Skein.Text.Tokens;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Which tokens belong to a description, to a clause, and where marks at their end are left out.</summary>
internal static class NominalWords
{
    /// <summary>The words of a description: what stands before the noun without its article, and one phrase behind it that tells it apart.</summary>
    public static (int First, int End) Of(AnnotatedDocument document, Grammar grammar, int unit, bool takesDates = true)
    {
        var parse = grammar.Parse;
        var first = parse[unit].First;
        var end = parse[unit].End;
        for (var before = unit - 1; before >= 0 && parse.IsWithin(before, unit); before--)
        {
            var label = parse.Label(before);
            if (label is Relation.Det or Relation.Case or Relation.Punct or Relation.Cc or Relation.Cop or Relation.Nsubj or Relation.Aux or Relation.Mark
                || (label == Relation.NmodPoss && parse[before].Name is null) || parse[before].Tag is PartOfSpeech.Pron or PartOfSpeech.Det)
            {
                break;
            }

            first = parse[before].First;
        }

        foreach (var child in parse.Children(unit))
        {
            // "the lease of the warehouse to X": a person is part of a description only as its owner.
            var isOther = (parse[child].Name is { Kind: EntityKind.Person } || parse.Child(child, Relation.NmodPoss) >= 0) && parse.Children(child).Exists(mark => document.TextOf(parse[mark].First) is "to" or "by" or "from" or "for" or "with" or "as");
            // "linked the bombing to the X": the other end is no part of it.
            isOther |= parse[child].Name is { Kind: EntityKind.Organisation } && parse.Children(child).Exists(mark => document.TextOf(parse[mark].First) is "to");
            if (child > unit && parse.Label(child) is Relation.Nmod && !isOther && !parse[child].IsTitle && (takesDates || !IsDate(document, parse[child].First)) && parse.Span(child) is var span && span.First == end && span.End - span.First <= 9)
            {
                end = Phrase(parse, child);
            }
        }

        end = QuotedWords.Title(document, parse, end);
        while (end > parse[unit].End && document.Tokens[end - 1].Kind == TokenKind.Punctuation && document.TextOf(end - 1) is not ("\"" or "”" or "»" or "“"))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>All that hangs on a unit, without the word that joins it to what governs it; "without" is kept.</summary>
    public static (int First, int End) Clause(AnnotatedDocument document, SentenceParse parse, int unit)
    {
        var (first, end) = parse.Span(unit);
        while (first < parse[unit].First && parse.UnitAt(first) is var opening && opening >= 0 && parse.Head(opening) == unit
            && parse.Label(opening) is Relation.Mark or Relation.Case or Relation.Punct or Relation.Det or Relation.Advmod && document.TextOf(first) is not "without")
        {
            first = parse[opening].End;
        }

        return (first, WithoutMarks(document, parse[unit].End, end));
    }

    /// <summary>The end of a stretch without the marks that close it.</summary>
    public static int WithoutMarks(AnnotatedDocument document, int least, int end)
    {
        while (end > least && document.Tokens[end - 1].Kind == TokenKind.Punctuation)
        {
            end--;
        }

        return end;
    }

    private static bool IsDate(AnnotatedDocument document, int token) => document.Dates.BinarySearch(
        new FoundDate { First = token }, Comparer<FoundDate>.Create((left, right) => left.First.CompareTo(right.First))) >= 0;

    /// <summary>The end of a phrase without relative clauses and appositions.</summary>
    private static int Phrase(SentenceParse parse, int unit)
    {
        var end = parse[unit].End;
        foreach (var child in parse.Children(unit))
        {
            if (child > unit && parse.Label(child) is Relation.Nmod or Relation.Flat or Relation.Compound && parse.Span(child).First <= end)
            {
                end = Math.Max(end, Phrase(parse, child));
            }
        }

        return end;
    }
}
