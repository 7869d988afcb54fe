using Skein.Extraction.Annotations;
using Skein.Extraction.Parsing;
using Skein.Model.Entities;
using Skein.Model.Proposals;

namespace Skein.Extraction.Statements.Syntax;

/// <summary>Makes an entity of a description that a statement needs: "flat in X", "police", "car". Nothing is made that no statement uses.</summary>
internal static class NominalReader
{
    /// <summary>The rule of such entities.</summary>
    public const string Rule = "nominal.head/1";

    private const double Score = 0.7;

    public static LocalEntity Make(AnnotatedDocument document, Grammar grammar, int unit, EntityKind kind)
    {
        // "reached the police from their colleagues in May": neither is part of what the police are called.
        var (first, end) = Words(document, grammar, unit, takesDates: kind != EntityKind.Organisation);
        return Named(document, first, end, kind);
    }

    /// <summary>The tokens of a name as a value: a name, a row of capitals, or what stands in quotes from this unit on; null for other words.</summary>
    public static (int First, int End)? Named(AnnotatedDocument document, SentenceParse parse, int unit)
    {
        if (parse[unit].Tag == PartOfSpeech.Propn)
        {
            return (parse[unit].First, parse[unit].End);
        }

        for (var at = unit; at >= 0 && unit - at < 6; at--)
        {
            if (document.TextOf(parse[at].First) is "\"" or "“" && Title(document, parse, parse[at].First) is var end && end > parse[unit].First + 1)
            {
                return (parse[at].First + 1, end - 1);
            }
        }

        return null;
    }

    /// <summary>The entity of a stretch of tokens.</summary>
    public static LocalEntity Named(AnnotatedDocument document, int first, int end, EntityKind kind)
    {
        var span = document.SpanOf(first, end);
        var entity = document.EntityOf(kind, document.LabelOf(span), NameForm.Nominal);
        if (!entity.Mentions.Exists(mention => mention.Span == span))
        {
            entity.Mentions.Add(new Mention(span, MentionForm.Nominal));
        }

        if (entity.Rule.Length == 0)
        {
            (entity.Score, entity.Rule) = (Score, Rule);
        }

        return entity;
    }

    /// <summary>The words of a description: what stands before the noun without its article, and one phrase behind it that tells it apart.</summary>
    public static (int First, int End) Words(AnnotatedDocument document, Grammar grammar, int unit, bool takesDates = true)
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

        end = Title(document, parse, end);
        while (end > parse[unit].End && document.Tokens[end - 1].Kind == Skein.Text.Tokens.TokenKind.Punctuation && document.TextOf(end - 1) is not ("\"" or "”" or "»" or "“"))
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>What stands in quotes around a unit, where the cue stands outside them or is the unit itself; null where nothing does.</summary>
    public static (int First, int End)? Quoted(AnnotatedDocument document, SentenceParse parse, int unit, int cue)
    {
        var open = -1;
        for (var token = parse.Sentence.First; token < parse.Sentence.End; token++)
        {
            if (document.TextOf(token) is not ("\"" or "“" or "”"))
            {
                continue;
            }

            if (open < 0)
            {
                open = token;
                continue;
            }

            if (open < parse[unit].First && parse[unit].End <= token)
            {
                var end = token > open + 2 && document.TextOf(token - 1) is "," or "." ? token - 1 : token;
                return unit != cue && open < parse[cue].First && parse[cue].End <= token ? null : (open + 1, end);
            }

            open = -1;
        }

        return null;
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

        while (end > parse[unit].End && document.Tokens[end - 1].Kind == Skein.Text.Tokens.TokenKind.Punctuation)
        {
            end--;
        }

        return (first, end);
    }

    private static bool IsDate(AnnotatedDocument document, int token) => document.Dates.BinarySearch(
        new Dates.FoundDate { First = token }, Comparer<Dates.FoundDate>.Create((left, right) => left.First.CompareTo(right.First))) >= 0;

    /// <summary>The deed that a verb tells, as an act: "bombed the hotel in X".</summary>
    public static LocalEntity Deed(AnnotatedDocument document, Grammar grammar, int verb)
    {
        var parse = grammar.Parse;
        var end = parse[verb].End;
        foreach (var child in parse.Children(verb))
        {
            if (child > verb && parse.Label(child) is Relation.Obj or Relation.Obl or Relation.OblUnmarked)
            {
                end = Math.Max(end, Words(document, grammar, child).End);
            }
            else if (child > verb && parse.Label(child) == Relation.Xcomp)
            {
                // "plotted to blow up the hall": the deed is what was plotted.
                end = Math.Max(end, parse.Span(child).End);
            }
        }

        while (end > parse[verb].End && document.Tokens[end - 1].Kind == Skein.Text.Tokens.TokenKind.Punctuation)
        {
            end--;
        }

        return Named(document, parse[verb].First, end, EntityKind.Incident);
    }

    /// <summary>A title in quotes behind the noun: the film "X".</summary>
    private static int Title(AnnotatedDocument document, SentenceParse parse, int end)
    {
        if (end < parse.Sentence.End && document.TextOf(end) is "\"" or "“" or "«" or "„")
        {
            for (var close = end + 2; close < parse.Sentence.End && close - end < 14; close++)
            {
                if (document.TextOf(close) is "\"" or "”" or "»" or "“")
                {
                    return close + 1;
                }
            }
        }

        return end;
    }

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
