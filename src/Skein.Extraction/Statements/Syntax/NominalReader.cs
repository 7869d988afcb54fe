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
        var (first, end) = NominalWords.Of(document, grammar, unit, takesDates: kind != EntityKind.Organisation);
        return Named(document, first, end, kind);
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

    /// <summary>The deed that a verb tells, as an act: "bombed the hotel in X".</summary>
    public static LocalEntity Deed(AnnotatedDocument document, Grammar grammar, int verb)
    {
        var parse = grammar.Parse;
        var end = parse[verb].End;
        foreach (var child in parse.Children(verb))
        {
            if (child > verb && parse.Label(child) is Relation.Obj or Relation.Obl or Relation.OblUnmarked)
            {
                end = Math.Max(end, NominalWords.Of(document, grammar, child).End);
            }
            else if (child > verb && parse.Label(child) == Relation.Xcomp)
            {
                // "plotted to blow up the hall": the deed is what was plotted.
                end = Math.Max(end, parse.Span(child).End);
            }
        }

        return Named(document, parse[verb].First, NominalWords.WithoutMarks(document, parse[verb].End, end), EntityKind.Incident);
    }
}
